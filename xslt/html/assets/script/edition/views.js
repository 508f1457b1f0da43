/* the choice of divisions and reading, in the address */
var shows = all('.show-switch input'), readings = all('input[name="reading"]');
var initial = state();

function state() {
  return {
    show: shows.filter(function (i) { return i.checked; }).map(function (i) { return i.value; }).join(','),
    reading: (readings.filter(function (i) { return i.checked; })[0] || { value: '' }).value
  };
}

function apply(wanted) {
  shows.forEach(function (i) { i.checked = wanted.show.split(',').indexOf(i.value) >= 0; });
  readings.forEach(function (i) { i.checked = i.value === wanted.reading; });
}

/* #~view;show=1,3;reading=normalized */
function fromAddress() {
  var wanted = { show: initial.show, reading: initial.reading };
  if (location.hash.indexOf('#~view;') !== 0) { return; }
  location.hash.split(';').slice(1).forEach(function (part) {
    var pair = part.split('=');
    if (pair[0] === 'show' && /^(images|[1-4])(,[1-4])*$/.test(pair[1])) { wanted.show = pair[1]; }
    if (pair[0] === 'reading' && /^(diplomatic|normalized)$/.test(pair[1])) { wanted.reading = pair[1]; }
  });
  apply(wanted);
}

function keep() { history.replaceState(state(), ''); }

shows.concat(readings).forEach(function (input) {
  input.addEventListener('change', function () {
    var now = state();
    history.pushState(now, '', '#~view;show=' + now.show + (now.reading ? ';reading=' + now.reading : ''));
  });
});
/* an entry without a state was made by a link: what is shown stays, and the way back leads to it */
window.addEventListener('popstate', function (event) { if (event.state) { apply(event.state); } else { fromAddress(); keep(); } });
fromAddress();
keep();
