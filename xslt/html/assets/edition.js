/* What the page gains from a script: views in the address, counterparts lit together, copying. All text and all
   switches work without it. */
(function () {
  'use strict';
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var shows = all('input.show'), readings = all('input[name="reading"]');
  var initial = state();

  function state() {
    return {
      show: shows.filter(function (i) { return i.checked; }).map(function (i) { return i.className.replace(/\D/g, ''); }).join(','),
      reading: (readings.filter(function (i) { return i.checked; })[0] || { value: '' }).value
    };
  }

  function apply(wanted) {
    shows.forEach(function (i) { i.checked = wanted.show.split(',').indexOf(i.className.replace(/\D/g, '')) >= 0; });
    readings.forEach(function (i) { i.checked = i.value === wanted.reading; });
  }

  /* #~view;show=1,3;reading=normalized */
  function fromAddress() {
    var wanted = { show: initial.show, reading: initial.reading };
    if (location.hash.indexOf('#~view;') !== 0) { return; }
    location.hash.split(';').slice(1).forEach(function (part) {
      var pair = part.split('=');
      if (pair[0] === 'show' && /^[1-4](,[1-4])*$/.test(pair[1])) { wanted.show = pair[1]; }
      if (pair[0] === 'reading' && /^(diplomatic|normalized)$/.test(pair[1])) { wanted.reading = pair[1]; }
    });
    apply(wanted);
  }

  shows.concat(readings).forEach(function (input) {
    input.addEventListener('change', function () {
      var now = state();
      history.pushState(null, '', '#~view;show=' + now.show + (now.reading ? ';reading=' + now.reading : ''));
    });
  });
  window.addEventListener('popstate', function () { if (location.hash) { fromAddress(); } else { apply(initial); } });
  fromAddress();

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

  /* the reading that is not shown, by keyboard and touch */
  var choices = all('.choice');
  if (choices.length <= 200) { choices.forEach(function (c) { c.tabIndex = 0; }); }

  all('pre[data-copy]').forEach(function (pre) {
    if (!navigator.clipboard) { return; }
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = pre.getAttribute('data-copy');
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(pre.textContent).then(function () { button.textContent = pre.getAttribute('data-copied'); });
    });
    pre.parentNode.insertBefore(button, pre);
  });
}());
