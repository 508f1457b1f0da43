// node validate-json.js SCHEMA FILE...: prints each way in which a file does not fit the JSON schema (draft 7).
'use strict'
const { readFileSync } = require('node:fs')
const Ajv = require('ajv')

const read = file => JSON.parse(readFileSync(file, 'utf8'))
const [schema, ...files] = process.argv.slice(2)
const validate = new Ajv({ strict: false, allErrors: true }).compile(read(schema))
for (const file of files) {
  if (!validate(read(file))) {
    for (const error of validate.errors) console.log([file, error.instancePath, error.message].join('\t'))
  }
}
