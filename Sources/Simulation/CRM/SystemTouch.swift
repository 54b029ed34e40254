import ChangeEngine

/// How long after its creation the CRM itself touches a record, without anyone's doing.
///
/// Measured: 108 contacts and 108 companies created through the API in February 2022; deals, tickets
/// and the second touch of contacts, hours later, from one portal in 2026. Custom objects had none.
enum SystemTouch {
  /// A delay for each of these thousandths of the records.
  private typealias Quantile = (thousandths: Int64, milliseconds: Int64)

  private static let quantiles: [String: [Quantile]] = [
    "contacts": [
      (0, 1_066), (100, 2_443), (250, 5_588), (500, 11_096), (750, 18_227), (900, 21_680),
      (990, 23_851), (1_000, 25_128),
    ],
    "accounts": [
      (0, 671), (100, 1_895), (250, 2_330), (500, 2_690), (750, 3_329), (900, 3_692),
      (990, 4_277), (1_000, 4_776),
    ],
    "opportunities": [(0, 500), (500, 3_108), (1_000, 6_700)],
    "tickets": [(0, 2_900), (500, 7_853), (1_000, 12_000)],
  ]

  private static let second: ClosedRange<Int64> = 25_200_000...31_320_000

  /// Returns the delays after the creation at which a record is touched.
  static func delays(of resource: String, _ random: inout SeededRandom) -> [Int64] {
    guard let quantiles = quantiles[resource] else { return [] }
    let draw = random.next(in: 0...999)
    let first = zip(quantiles, quantiles.dropFirst()).first { $1.thousandths > draw }.map {
      $0.milliseconds
        + ($1.milliseconds - $0.milliseconds) * (draw - $0.thousandths)
        / ($1.thousandths - $0.thousandths)
    }
    return [first].compactMap { $0 } + (resource == "contacts" ? [random.next(in: second)] : [])
  }
}
