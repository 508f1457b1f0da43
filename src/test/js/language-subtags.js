// node language-subtags.js: prints language-subtags.txt as the package language-subtag-registry would have it.
'use strict'
const folder = 'language-subtag-registry/data/json/'
const registry = require(folder + 'registry.json')
const lines = [
  '# Codes of the IANA Language Subtag Registry (RFC 5646, section 3), of its File-Date ' + require(folder + 'meta.json')['File-Date'] + ': facts, in our own form.',
  '# A line begins with their type; CODE>BETTER is deprecated, and so is CODE> where the registry names nothing better.',
  '# written: a script, and the languages that are written in it as a rule (Suppress-Script).'
]
function wrap (type, codes) {
  let line = type
  for (const code of codes) {
    if ((line + ' ' + code).length > 120) {
      lines.push(line)
      line = type
    }
    line += ' ' + code
  }
  if (line !== type) lines.push(line)
}
const code = entry => (entry.Subtag || entry.Tag) + (entry.Deprecated ? '>' + (entry['Preferred-Value'] || '') : '')
for (const type of ['language', 'extlang', 'script', 'region', 'variant']) {
  wrap(type, registry.filter(entry => entry.Type === type).map(code))
}
wrap('tag', registry.filter(entry => entry.Type === 'grandfathered' || (entry.Type === 'redundant' && entry.Deprecated)).map(code))
const written = registry.filter(entry => entry.Type === 'language' && entry['Suppress-Script'])
for (const script of [...new Set(written.map(entry => entry['Suppress-Script']))].sort()) {
  wrap('written ' + script, written.filter(entry => entry['Suppress-Script'] === script).map(entry => entry.Subtag))
}
console.log(lines.join('\n'))
