/// When a callback that failed is tried again.
///
/// The platform's guides state `2^(2x)` seconds and 9 retries, later `2^(3x)` seconds and 5 retries.
/// They count from the original attempt: the ninth comes "a little under 73 hours after" it, which is
/// 2^18 s; delays between neighbours would add up to 97 hours. ``Origin/previous`` is that reading.
public struct RetrySchedule: Hashable, Sendable {
  /// From which failure a delay counts.
  public enum Origin: String, Hashable, Sendable, CaseIterable { case first, previous }

  /// 5 retries after 8, 64, 512, 4,096 and 32,768 s.
  public static let y2020 = RetrySchedule(doublingsPerRetry: 3, retriesMax: 5)
  /// 9 retries after 4, 16, 64, … 262,144 s.
  public static let y2016 = RetrySchedule(doublingsPerRetry: 2, retriesMax: 9)

  /// No retry: what fails once is queued, as by the platform's failure policy `queue`.
  public static let none = RetrySchedule(doublingsPerRetry: 1, retriesMax: 0)

  /// How often each delay, in seconds, doubles against the one before.
  public let doublingsPerRetry: Int
  /// How many retries there are.
  public let retriesMax: Int
  /// From which failure a delay counts.
  public var origin = Origin.first

  /// Returns when to try again after so many failures; `nil` when that was the last retry.
  ///
  /// It is never sooner after the last failure than the first delay, so that a callback whose retries
  /// fell into an absence of the engine does not use them up at once.
  public func retry(afterFailures failures: Int, first: Timestamp, last: Timestamp) -> Timestamp? {
    guard failures <= retriesMax else { return nil }
    switch origin {
    case .first:
      return max(
        first.advanced(byMilliseconds: delay(failures)), last.advanced(byMilliseconds: delay(1)))
    case .previous: return last.advanced(byMilliseconds: delay(failures))
    }
  }

  private func delay(_ retry: Int) -> Int64 { 1_000 << Int64(doublingsPerRetry * retry) }
}
