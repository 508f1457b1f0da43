// node read-citations.js FILE...: reads each file with citation-js and prints what it read, one field a line:
// file, tab, number of the item in the file, tab, path of the field (author.0.family), tab, value as JSON. The file's name
// says what format it is in: by content citation-js takes a RIS file for BibTeX when a title in it looks like an entry.
'use strict'
const { readFileSync } = require('node:fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const formats = [['.biblatex.bib', '@biblatex/text'], ['.bib', '@bibtex/text'], ['.ris', '@ris/file'], ['.json', '@else/json']]
const lines = []

function tell (start, path, value) {
  if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) tell(start, path === '' ? key : path + '.' + key, value[key])
  } else {
    lines.push([start, path, JSON.stringify(value)].join('\t'))
  }
}

for (const file of process.argv.slice(2)) {
  const items = new Cite(readFileSync(file, 'utf8'), { forceType: formats.find(([ending]) => file.endsWith(ending))[1] }).data
  items.forEach(({ _graph, ...item }, number) => tell(file + '\t' + number, '', item))
}
process.stdout.write(lines.join('\n') + '\n')
