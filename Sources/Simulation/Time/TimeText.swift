package import ChangeEngine

extension Timestamp {
  /// The moment in UTC as ISO 8601 with milliseconds.
  package var text: String {
    let date = CivilDate(self)
    return "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))T\(timeText)Z"
  }

  /// The time of day in UTC, with milliseconds.
  package var timeText: String {
    let date = CivilDate(self)
    return """
      \(date.hour.padded(2)):\(date.minute.padded(2)):\(date.second.padded(2))\
      .\(date.millisecond.padded(3))
      """
  }

  /// The distance from `start`, as scenarios write it: `+5m10.001s`.
  package func offsetText(from start: Timestamp) -> String {
    let distance = milliseconds(since: start)
    return (distance < 0 ? "-" : "+") + distance.magnitude.durationText
  }
}

extension UInt64 {
  /// A number of milliseconds as scenarios write it: `1h2m3.456s`.
  package var durationText: String {
    guard self > 0 else { return "0ms" }
    var text = ""
    var rest = self
    for (unit, length) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000)] as [(String, UInt64)]
    where rest >= length {
      text += "\(rest / length)\(unit)"
      rest %= length
    }
    guard rest > 0 else { return text }
    let milliseconds = rest % 1_000
    return text + "\(rest / 1_000)" + (milliseconds == 0 ? "" : ".\(Int64(milliseconds).padded(3))")
      + "s"
  }
}
