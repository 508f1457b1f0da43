/* a passage and its counterparts */
var lit = null;
function light(event) {
  var piece = event.target.closest ? event.target.closest('[data-row]') : null;
  var row = piece && piece.getAttribute('data-row');
  if (row === lit) { return; }
  all('.lit').forEach(function (e) { e.classList.remove('lit'); });
  lit = row;
  if (row) { all('[data-row="' + row + '"]').forEach(function (e) { e.classList.add('lit'); }); }
}
if (document.querySelector('[data-row]')) {
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}
