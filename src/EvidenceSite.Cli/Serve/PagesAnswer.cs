namespace EvidenceSite.Cli.Serve;

/// <summary>What GitHub Pages would answer to a path.</summary>
/// <param name="Status">200, 301 or 404.</param>
/// <param name="File">The full path of the file to send; null for a redirect, and for 404 on a site without <c>404.html</c>.</param>
/// <param name="Location">Where to go instead, from the site's root; null but for a redirect.</param>
internal readonly record struct PagesAnswer(int Status, string? File, string? Location = null);
