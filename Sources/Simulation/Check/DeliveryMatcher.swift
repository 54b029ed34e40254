import ChangeEngine

/// Tells whether an attempt to send a callback is the one that a scenario expects.
enum DeliveryMatcher {
  static func fits(_ expected: ExpectedDelivery, _ actual: Trace.Delivery) -> Bool {
    (expected.at ?? actual.at) == actual.at
      && (expected.id ?? actual.delivery.id) == actual.delivery.id
      && (expected.attempt ?? actual.delivery.attempt) == actual.delivery.attempt
      && (expected.status ?? actual.status) == actual.status
      && (expected.eventCount ?? actual.delivery.eventCount) == actual.delivery.eventCount
  }

  static func text(_ expected: ExpectedDelivery, from start: Timestamp) -> String {
    let parts: [String?] = [
      expected.at?.offsetText(from: start), expected.id.map { "id \($0)" },
      expected.attempt.map { "attempt \($0)" }, expected.status.map { "status \($0)" },
      expected.eventCount.map { "\($0) events" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  static func text(_ actual: Trace.Delivery, from start: Timestamp) -> String {
    var expected = ExpectedDelivery()
    expected.at = actual.at
    expected.id = actual.delivery.id
    expected.attempt = actual.delivery.attempt
    expected.status = actual.status
    expected.eventCount = actual.delivery.eventCount
    return text(expected, from: start) + (actual.fault.map { ", \($0)" } ?? "")
  }
}
