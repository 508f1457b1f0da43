/* From the text to its image: the image follows the reader down the page, and a click on a passage brings its zone. */
var marks = Array.prototype.slice.call(document.querySelectorAll('.text [data-image], .text [data-zone]'));

function figureOf(mark) {
  var named = document.getElementById(mark.getAttribute('data-image') || mark.getAttribute('data-zone').split(' ')[0]);
  return named && named.closest('.page-image');
}

/* What is chosen by hand stays until the reader moves on, and has come to another mark; and the image that has the
   keyboard, as long as it has it. */
var last = null, moving = false;

function follow() {
  var line = window.innerHeight * 0.4, passed = marks[0];
  marks.forEach(function (mark) {
    var box = mark.getBoundingClientRect();
    if ((box.width || box.height) && box.top <= line) { passed = mark; }
  });
  if (passed !== last && moving && !pane.querySelector(':focus-visible')) { show(figureOf(passed)); }
  last = passed;
}

function choose(figure) {
  moving = false;
  show(figure);
}

/* #surface or #zone in the address, from a page number in the text or from elsewhere */
function fromTarget() {
  var named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  var figure = named && named.closest('.page-image');
  if (figure) { choose(figure); }
  return Boolean(figure);
}

var waiting = false;
window.addEventListener('scroll', function () {
  if (waiting || !marks.length) { return; }
  waiting = true;
  requestAnimationFrame(function () { waiting = false; follow(); });
}, { passive: true });
['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach(function (means) {
  window.addEventListener(means, function () { moving = true; }, { capture: true, passive: true });
});
window.addEventListener('hashchange', fromTarget);
document.addEventListener('click', function (event) {
  var passage = event.target.closest('.text [data-zone], .text [data-image]');
  if (passage && !event.target.closest('a') && getSelection().isCollapsed) { choose(figureOf(passage)); }
});

furnish();
show(figures[0]);
if (!fromTarget() && marks.length) { show(figureOf(marks[0])); }
