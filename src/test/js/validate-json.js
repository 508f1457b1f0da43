// node validate-json.js SCHEMA FILE...: prints each way in which a file does not fit the JSON schema (draft 7). A file
// named .cff is read as YAML 1.2.
'use strict'
const { readFileSync } = require('node:fs')
const Ajv = require('ajv')

const YAML = require('yaml')

const text = file => readFileSync(file, 'utf8')
const read = file => file.endsWith('.cff') ? YAML.parse(text(file), { strict: true, version: '1.2' }) : JSON.parse(text(file))
const [schema, ...files] = process.argv.slice(2)
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(read(schema))
for (const file of files) {
  if (!validate(read(file))) {
    for (const error of validate.errors) console.log([file, error.instancePath, error.message].join('\t'))
  }
}
