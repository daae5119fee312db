namespace EvidenceSite.Cli.Serve;

/// <summary>The script of a previewed page.</summary>
internal static class ReloadScript
{
    // The address is taken from the script's own, so that it works under any base path. The first event tells which build the
    // page came from. Faults are set as text, so that nothing in the content can act as markup.
    public const string Text = """
        const events = new EventSource(new URL('events', document.currentScript.src));
        let shown;
        let banner;
        events.addEventListener('site', (event) => {
          if ((shown !== undefined && shown !== event.data) || banner) location.reload();
          shown = event.data;
        });
        events.addEventListener('faults', (event) => {
          banner?.remove();
          banner = document.createElement('pre');
          banner.setAttribute('role', 'alert');
          banner.style.cssText = 'position:fixed;inset:auto 0 0 0;margin:0;padding:1rem;max-height:50vh;overflow:auto;'
            + 'background:#5b0f0f;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap;z-index:2147483647';
          banner.textContent = 'The site was not rebuilt:\n\n' + JSON.parse(event.data).join('\n');
          document.body.append(banner);
        });
        addEventListener('pagehide', () => events.close());

        """;
}
