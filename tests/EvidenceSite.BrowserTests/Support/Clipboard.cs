using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>The clipboard of a browser, as a page may read it.</summary>
internal static class Clipboard
{
    // A form can be withdrawn between the list of forms and its text, when what is being copied has not quite arrived.
    private const string Read = """
        async (type) => {
          for (let left = 40; ; left--) {
            try {
              const [item] = await navigator.clipboard.read();
              return await (await item.getType(type)).text();
            } catch (cause) {
              if (!left) throw cause;
              await new Promise((done) => setTimeout(done, 50));
            }
          }
        }
        """;

    /// <summary>What lies on it in one form.</summary>
    /// <param name="type">A media type: <c>text/plain</c>.</param>
    public static Task<string> ReadAsync(IPage page, string type) => page.EvaluateAsync<string>(Read, type);
}
