// node format-references.js FOLDER STYLES LOCALES FILE: formats the items of a CSL-JSON file with citeproc-js, one at a time,
// with the styles and locales in FOLDER, and prints one reference a line: style, locale, id, form, text; parted by tabs; white
// space of every kind as a space.
'use strict'
const { readFileSync } = require('node:fs')
const CSL = require('citeproc')

const [folder, styles, locales, file] = process.argv.slice(2)
const items = new Map(JSON.parse(readFileSync(file, 'utf8')).map(item => [item.id, item]))

function locale (tag) {
  try {
    return readFileSync(`${folder}/locales-${tag}.xml`, 'utf8')
  } catch (missing) {
    return false
  }
}

function references (engine, id) {
  engine.updateItems([id])
  const bibliography = engine.makeBibliography()
  const note = { citationItems: [{ id }], properties: { noteIndex: 1 } }
  return { BIBLIOGRAPHY: bibliography[1].join(''), NOTE: engine.previewCitationCluster(note, [], [], 'text') }
}

for (const style of styles.split(',')) {
  for (const tag of locales.split(',')) {
    const system = { retrieveLocale: locale, retrieveItem: id => JSON.parse(JSON.stringify(items.get(id))) }
    const engine = new CSL.Engine(system, readFileSync(`${folder}/${style}.csl`, 'utf8'), tag, true)
    engine.setOutputFormat('text')
    for (const id of items.keys()) {
      for (const [form, text] of Object.entries(references(engine, id))) {
        console.log([style, tag, id, form, text.replace(/\s+/g, ' ').trim()].join('\t'))
      }
    }
  }
}
