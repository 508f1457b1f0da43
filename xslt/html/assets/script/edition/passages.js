/* the citation of a passage, shown below it when its address is followed: that of the document, the passage, the address */
var citation = document.querySelector('.citation'), cited = null;

function cite(link) {
  var words = document.createElement('span'), page = /^http/.test(location.protocol) ? location.href.replace(/#.*/, '') : '';
  words.textContent = citation.textContent.replace(/\s*https?:\S+$/, '').replace(/\.$/, '') + ', '
    + link.getAttribute('aria-label') + '.' + (page ? ' ' + page + link.getAttribute('href') : '');
  cited = document.createElement('span');
  cited.className = 'passage-citation';
  cited.setAttribute('data-generated', '');
  cited.lang = citation.lang;
  cited.dir = 'ltr';
  cited.appendChild(words);
  copyButton(words, citation);
  link.parentNode.appendChild(cited);
}

function uncite() {
  if (cited) { cited.remove(); cited = null; }
}

document.addEventListener('click', function (event) {
  var link = event.target.closest ? event.target.closest('.permalink') : null;
  if (link) { uncite(); cite(link); }
});
document.addEventListener('keydown', function (event) {
  if (event.key !== 'Escape') { return; }
  uncite();
  if (document.querySelector('.entry:target')) { location.hash = '~closed'; }
});
