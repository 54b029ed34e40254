import ChangeEngine
package import Simulation

/// Writes results as JUnit XML in the Jenkins dialect.
package enum JUnitReport {
  /// Returns the document: a suite a file, a test case a case; `options` are those that the outcome
  /// depends on.
  package static func document(
    of results: [CaseResult], seed: UInt64, version: String, options: [String] = []
  ) -> String {
    var files: [String] = []
    for result in results where !files.contains(result.scenario.file) {
      files.append(result.scenario.file)
    }
    let byFile = Dictionary(grouping: results) { $0.scenario.file }
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"eventbench\"\(counts(results))>\n"
    for file in files {
      xml += suite(file, byFile[file] ?? [], seed: seed, version: version, options)
    }
    return xml + "</testsuites>\n"
  }

  private static func suite(
    _ file: String, _ results: [CaseResult], seed: UInt64, version: String, _ options: [String]
  ) -> String {
    var xml = "  <testsuite name=\"\(escaped(file))\"\(counts(results))>\n    <properties>\n"
    xml += property("seed", String(seed)) + property("version", version)
    for result in results where result.status != .skipped {
      let name = result.scenario.caseName.map { ".\($0)" } ?? ""
      xml += property("digest\(name)", result.trace.digest.hexadecimal)
      xml += property("virtualMilliseconds\(name)", String(result.virtualMilliseconds))
    }
    return xml + "    </properties>\n" + results.map { testCase($0, options) }.joined()
      + "  </testsuite>\n"
  }

  private static func property(_ name: String, _ value: String) -> String {
    "      <property name=\"\(escaped(name))\" value=\"\(escaped(value))\"/>\n"
  }

  private static func testCase(_ result: CaseResult, _ options: [String]) -> String {
    let scenario = result.scenario
    let head = """
          <testcase classname="\(escaped(scenario.file))" name="\(escaped(scenario.displayName))"
      """
    switch result.status {
    case .passed: return head + "/>\n"
    case .skipped:
      let reason = escaped(result.reason ?? "skipped")
      return head + ">\n      <skipped message=\"\(reason)\"/>\n    </testcase>\n"
    // What was not played to its end is not known to work.
    case .unknown:
      let reason = escaped(result.reason ?? "unknown")
      return head + ">\n      <error message=\"\(reason)\"/>\n    </testcase>\n"
    case .failed:
      let message = escaped(result.failures.map(\.message.onOneLine).joined(separator: "; "))
      let story = escaped(
        TextReport.text(of: result, withDecisions: false, options: options))
      return head + ">\n      <failure message=\"\(message)\">\(story)</failure>\n    </testcase>\n"
    }
  }

  private static func counts(_ results: [CaseResult]) -> String {
    let count = { (status: CaseResult.Status) in results.count { $0.status == status } }
    return
      " tests=\"\(results.count)\" failures=\"\(count(.failed))\" errors=\"\(count(.unknown))\" skipped=\"\(count(.skipped))\""
  }

  /// Escapes a text for XML 1.0 and takes out the characters that it forbids.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      default: break
      }
    }
    return result
  }
}
