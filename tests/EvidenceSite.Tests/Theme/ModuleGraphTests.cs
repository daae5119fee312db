using System.Text;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Theme;

public sealed class ModuleGraphTests
{
    [Fact]
    public void A_module_stands_on_what_it_and_its_imports_import() => Assert.Equal(
        ["assets/a/b.js", "assets/a/deep/d.js", "assets/c.js"],
        Of(("assets/a/start.js", "import { b } from \"./b.js\";\nimport * as c from \"../c.js\";"), ("assets/a/b.js", "export { d } from \"./deep/d.js\";\nimport \"./deep/d.js\";"), ("assets/c.js", "import {\n  b,\n} from \"./a/b.js\";")));

    [Fact]
    public void What_is_imported_later_or_only_spoken_of_is_left_out() => Assert.Equal(
        [],
        Of(("assets/a/start.js", "const later = () => import(\"./b.js\");\n  import(\"./c.js\");\n// import \"./d.js\"\nexport const text = \"./e.js\";\nexport const go = () => import(\"./f.js\");")));

    [Fact]
    public void Modules_that_import_each_other_come_to_an_end() => Assert.Equal(
        ["assets/a/b.js"], Of(("assets/a/start.js", "import \"./b.js\";"), ("assets/a/b.js", "import \"./start.js\";")));

    private static ImmutableArray<string> Of(params (string Name, string Text)[] modules) => ModuleGraph.Of(
        [.. modules.Select(m => new InputFile(InputRoot.Theme, m.Name, "theme/" + m.Name, Encoding.UTF8.GetBytes(m.Text)))], "assets/a/start.js");
}
