// Runs in every measured page before its own scripts: notes when Enter is pressed, when the rows that follow are on the screen, and which
// tasks held the page up.
(() => {
  const watch = { pressed: 0, painted: 0, longest: 0 };
  window.watch = watch;
  addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    watch.pressed = performance.now();
    watch.painted = 0;
  }, true);
  addEventListener("input", () => (watch.typed = performance.now()), true);
  const observer = new MutationObserver((changes) => {
    const isRow = changes.some((change) => [...change.addedNodes].some((node) => node.nodeType === 1 && (node.matches("ol.rows > li") || node.querySelector("ol.rows > li"))));
    // A frame is painted between its callbacks and the next task.
    if (isRow && !watch.painted) requestAnimationFrame(() => setTimeout(() => (watch.painted ||= performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (watch.longest = Math.max(watch.longest, entry.duration)))).observe({ type: "longtask", buffered: true });
})();
