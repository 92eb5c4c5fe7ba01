/** What each worker of `referat convert` runs. */
const { load } = require("./load.js")

module.exports = load("worker").work
