using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Theme;

/// <summary>What is left out of a script changes nothing of what it does (ECMA-262, section 12).</summary>
public sealed class LeanScriptTests
{
    [Theory]
    [InlineData("// What it does.\n/**\n * @param {string} a\n */\n\n  const a = /** @type {HTMLElement} */ (document.body);\n", "const a=(document.body);")]
    [InlineData("if (a) {\n  b();\n  return c;\n}\nd();\n", "if(a){b();return c;}\nd();")]
    [InlineData("f(\n  a,\n  [b,\n   c],\n);\n", "f(a,[b,c],);")]
    [InlineData("p.then((a) => b) // so\n  .then(c);\n", "p.then((a)=>b).then(c);")]
    public void Comments_and_white_space_go(string script, string lean) => Assert.Equal(lean + "\n", LeanScript.Of(script));

    [Theory]
    [InlineData("b(\"/* kept */  x\",'// it\\'s  kept');")]
    [InlineData("t(`  // kept ${f(\"}\", `  ${a}  `)} /* kept */  `);")]
    [InlineData("c(/\\s  [/ \"]  \\/\\//g,\"\\\\\");")]
    [InlineData("r=/a  b/;")]
    [InlineData("return /  \"/.test(x);")]
    public void Strings_templates_and_regular_expressions_are_kept_letter_by_letter(string script) => Assert.Equal(script + "\n", LeanScript.Of(script));

    [Theory]
    [InlineData("let a = b\nlet c = d\n", "let a=b\nlet c=d")]
    [InlineData("a()\n(b || c)()\n", "a()\n(b||c)()")]
    [InlineData("a\n++b\n", "a\n++b")]
    [InlineData("x = function () {}\n[1].map(f)\n", "x=function(){}\n[1].map(f)")]
    [InlineData("return /* so */\na\n", "return\na")]
    [InlineData("return /* so\n*/ a\n", "return\na")]
    public void A_line_end_that_may_stand_for_a_semicolon_stays(string script, string lean) => Assert.Equal(lean + "\n", LeanScript.Of(script));

    [Theory]
    [InlineData("a + +b - -c + -d", "a+ +b- -c+-d")]
    [InlineData("a / b / /c/.d", "a / b / /c/.d")]
    [InlineData("typeof a in b", "typeof a in b")]
    [InlineData("import { a } from \"./b.js\";", "import{a}from \"./b.js\";")]
    [InlineData("1 .toString()", "1 .toString()")]
    public void A_space_that_parts_two_tokens_stays(string script, string lean) => Assert.Equal(lean + "\n", LeanScript.Of(script));

    [Theory]
    [InlineData("")]
    [InlineData("\"open")]
    [InlineData("`open ${a")]
    [InlineData("/open[")]
    [InlineData("/* open")]
    [InlineData("\\")]
    [InlineData("/")]
    public void A_script_that_is_none_is_taken_as_it_is_and_stops_nothing(string script) => Assert.EndsWith("\n", LeanScript.Of(script), StringComparison.Ordinal);

    [Fact]
    public void All_tokens_together_are_the_script() => Prop.ForAll(
        Gen.Elements("a", " ", "\n", "/", "*", "//", "/*", "*/", "\"", "'", "`", "${", "}", "{", "(", ")", "[", "]", "\\", "+", "é", "return", "1", ".", "=").ListOf(12).Select(string.Concat).ToArbitrary(),
        script => script == string.Concat(ScriptTokens.Of(script).Select(token => token.Text))).Check(Laws.Tried(500));

    [Fact]
    public void What_is_lean_stays_as_it_is() => Assert.All(
        BuiltInFiles.Read().Where(f => f.Name.EndsWith(".js", StringComparison.Ordinal)),
        file =>
        {
            var lean = LeanScript.Of(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
            Assert.Equal(lean, LeanScript.Of(lean));
        });
}
