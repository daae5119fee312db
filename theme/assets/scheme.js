// Sets the scheme a reader chose on an earlier page before anything is painted, so that no page flashes in the wrong one.
// A file of its own rather than a line in the page: a content security policy without "unsafe-inline" allows it.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage can be switched off; the page then follows the system.
}
