/* a passage, its counterparts in every division, its zone on the image, and the parts of one substitution: pointed at or
   reached by keyboard, they light together */
var lit = [];

function tokens(element, name) { return (element.getAttribute(name) || '').split(' ').filter(Boolean); }

function together(element) {
  var found = new Set(), waiting = [element];
  while (waiting.length) {
    var one = waiting.pop();
    if (found.has(one)) { continue; }
    found.add(one);
    ['data-zone', 'data-joined'].forEach(function (name) {
      tokens(one, name).forEach(function (id) { waiting.push.apply(waiting, all('[' + name + '~="' + CSS.escape(id) + '"]')); });
    });
    tokens(one, 'data-row').forEach(function (row) { waiting.push.apply(waiting, all('[data-row="' + row + '"]')); });
  }
  return Array.from(found);
}

function light(event) {
  var element = event.target.closest ? event.target.closest('[data-row], [data-zone], [data-joined]') : null;
  if (element ? lit[0] === element : !lit.length) { return; }
  lit.forEach(function (e) { e.classList.remove('lit'); });
  lit = element ? together(element) : [];
  lit.forEach(function (e) { e.classList.add('lit'); });
}
if (document.querySelector('[data-row], [data-zone], [data-joined]')) {
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}
