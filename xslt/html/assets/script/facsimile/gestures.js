/* Mouse, touch and keyboard on the stage of an image: the wheel, two fingers, a double click and + - come nearer; dragging and the
   arrows move; 0 shows the whole image. */
function listen(figure) {
  var frame = figure.querySelector('.window'), fingers = new Map(), moved = 0;

  function stage() { return stages.get(figure); }

  function middle() { return { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }; }
  function at(event) {
    var box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
  function spread(points) { return Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y); }

  frame.addEventListener('wheel', function (event) {
    if (stage().deep) { return; }
    event.preventDefault();
    var p = at(event);
    stage().zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 220), p.x, p.y);
  }, { passive: false });
  frame.addEventListener('dblclick', function (event) {
    var p = at(event);
    if (!stage().deep) { stage().zoom(2, p.x, p.y); }
  });
  frame.addEventListener('dragstart', function (event) { event.preventDefault(); });

  frame.addEventListener('pointerdown', function (event) {
    if (event.button || stage().deep) { return; }
    fingers.set(event.pointerId, at(event));
    moved = 0;
  });
  window.addEventListener('pointermove', function (event) {
    var before = fingers.get(event.pointerId), now = at(event);
    if (!before) { return; }
    var old = Array.from(fingers.values());
    fingers.set(event.pointerId, now);
    var points = Array.from(fingers.values());
    stage().pan((now.x - before.x) / points.length, (now.y - before.y) / points.length);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (points.length === 2 && spread(old) > 0) {
      stage().zoom(spread(points) / spread(old), (points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2);
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (end) {
    window.addEventListener(end, function (event) { fingers.delete(event.pointerId); });
  });
  /* the end of a drag is no click on a zone */
  frame.addEventListener('click', function (event) { if (moved > 6) { event.preventDefault(); event.stopPropagation(); } }, true);

  frame.tabIndex = 0;
  frame.addEventListener('keydown', function (event) {
    var step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key], m = middle();
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (step) { stage().pan(step[0], step[1]); }
    else if (event.key === '+' || event.key === '=') { stage().zoom(1.4, m.x, m.y); }
    else if (event.key === '-') { stage().zoom(1 / 1.4, m.x, m.y); }
    else if (event.key === '0') { stage().whole(); }
    else { return; }
    event.preventDefault();
  });
}
