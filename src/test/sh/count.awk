# Counts the tests in the XML reports of surefire and failsafe, tells why each skipped one was skipped,
# and exits with 1 unless there were tests and none failed. Before the reports come a list of the classes that left
# none, and a file for each class skipped as a whole, which holds the reason.
# Set from outside: build (done or failed), corpora (empty where they are absent), newest (a JDK's home, or empty).

function attribute(tag, name,   value) {
    if (!match(tag, " " name "=\"[^\"]*\"")) return ""
    value = substr(tag, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
    gsub(/&lt;/, "<", value); gsub(/&gt;/, ">", value); gsub(/&quot;/, "\"", value); gsub(/&apos;/, "'", value)
    gsub(/&#10;/, " ", value); gsub(/&amp;/, "\\&", value)
    return value
}

# The reason of a skip without the exception's name and the library's words; it may be told over several lines.
function reason(text) {
    sub(/^[A-Za-z.0-9]*Exception: */, "", text)
    sub(/^Assumption failed: */, "", text)
    sub(/^assumption was not met due to: */, "", text)
    return text
}

function name_of(file) { sub(/.*\//, "", file); return file }

function fail(what) { failed++; print "FAILED  " what }

# A test of the corpora that did not run though they are there is a failure.
function skip(what, why) {
    why = reason(why)
    if (why == "") why = "no reason given"
    if (corpora != "" && what ~ /^org\.teigram\.conformance\./) fail(what " (did not run, though the corpora are here: " why ")")
    else { skipped++; print "SKIPPED " what ": " why }
}

# The line without what stands in CDATA sections, which hold whatever the tests printed.
function outside(line,   kept, at) {
    while (line != "") {
        at = index(line, inside ? "]]>" : "<![CDATA[")
        if (!inside) kept = kept (at ? substr(line, 1, at - 1) : line)
        if (!at) return kept
        line = substr(line, at + (inside ? 3 : 9))
        inside = !inside
    }
    return kept
}

function end_test() {
    if (outcome == "passed") passed++
    if (outcome == "failed") fail(name)
    if (outcome == "skipped") skip(name, why)
    outcome = ""
}

function end_class() {
    end_test()
    if (class != "" && !tests && !(class in aborted)) fail(class again " (ran no test)")
    class = ""
}

FILENAME ~ /without-report$/ { fail($0 " (left no report)"); next }
FILENAME ~ /skipped-classes/ {
    aborted[name_of(FILENAME)]
    skip(name_of(FILENAME), $0)
    next
}
FNR == 1 { end_class(); inside = tests = 0; again = FILENAME ~ /reports-newest/ ? " on JDK 25" : "" }

outcome == "skipped" && inside && reason(why) == "" { why = $0 }

{
    line = outside($0)
    if (line ~ /<testsuite /) class = attribute(line, "name")
    if (line ~ /<testcase /) {
        end_test()
        tests++
        name = attribute(line, "classname") "." attribute(line, "name") again
        sub(/\.$/, "", name)
        outcome = "passed"
    }
    if (line ~ /<(failure|error)[ >]/) outcome = "failed"
    if (line ~ /<skipped/) {
        outcome = "skipped"
        why = attribute(line, "message")
        if (why == "" && sub(/.*<!\[CDATA\[/, "")) why = $0
    }
}

END {
    end_class()
    if (build != "done") fail("the Maven build")
    if (newest == "") skip("the command-line tests on JDK 25", "no JDK 25 in /usr/lib/jvm")
    print passed + 0 " passed, " failed + 0 " failed, " skipped + 0 " skipped"
    exit failed > 0 || passed == 0
}
