/// Reads the records out of one page of a resource after another.
struct PageReader: Sendable {
  /// How many bytes of the last run's pages are kept, to know them again.
  private static let bytesKeptMax = 4 << 20

  private let updated: DateField?
  private let bytesMax: Int
  /// It remembers which keys the records have; that makes it fast and changes nothing.
  private var scanner: PageScanner
  /// The first pages of the last run: most polls of a whole listing find it as it was.
  private var kept: [PolledPage] = []
  /// Pages of one run that were looked through for an id that stands twice, and whether none does.
  private var lookedThrough: (pages: [PolledPage], isDistinct: Bool) = ([], true)

  init(resource: ResourcePolling, bytesMax: Int) {
    self.bytesMax = bytesMax
    updated = resource.updated
    scanner = PageScanner(
      resource: resource.name,
      scanner: RecordScanner(
        id: resource.idField, created: resource.created?.path, updated: resource.updated?.path,
        deleted: resource.deletedField, keysKept: 256))
  }

  /// Returns the page with its records.
  ///
  /// A page is an array of records, or an object that holds that array under the resource's name or
  /// under one of the usual keys. `index` counts the run's pages from 0, and `start` is the run's.
  mutating func page(
    in response: HTTPResponse, index: Int, start: Timestamp
  ) throws(PageError) -> PolledPage {
    guard (200..<300).contains(response.status) else {
      throw PageError(reason: .status(response.status))
    }
    guard response.body.count <= bytesMax else {
      throw PageError(reason: .tooLarge(bytes: response.body.count))
    }
    if index < kept.count, kept[index].holds(response.body) { return kept[index] }
    do {
      let page = try PolledPage(response.body, updated: updated, referenceDate: start) { bytes in
        Result { () throws(PageScanner.Refusal) in
          try scanner.records(in: bytes, count: response.body.count)
        }
      }
      keep(page, at: index)
      return page
    } catch {
      throw PageError(reason: .malformedPage(PageReader.reason(for: error, response.body)))
    }
  }

  /// Whether no two records of a run have one id.
  mutating func hasDistinctIDs(_ pages: [PolledPage]) -> Bool {
    let (known, isDistinct) = lookedThrough
    if pages.count == known.count, zip(pages, known).allSatisfy({ $0 === $1 }) { return isDistinct }
    var ids: Set<RecordID> = []
    ids.reserveCapacity(pages.reduce(0) { $0 + $1.presentIDs.count })
    let isNowDistinct = pages.allSatisfy { page in
      page.presentIDs.allSatisfy { ids.insert($0).inserted }
    }
    kept.removeSubrange(min(pages.count, kept.count)...)
    // Pages that are not kept never come again.
    if pages.count == kept.count { lookedThrough = (pages, isNowDistinct) }
    return isNowDistinct
  }

  /// Keeps a page in place of the one that came there last, as long as all of them are few enough.
  private mutating func keep(_ page: PolledPage, at index: Int) {
    guard index <= kept.count, updated?.format?.readsTwoDigitYears != true else { return }
    if index == kept.count { kept.append(page) } else { kept[index] = page }
    if kept.reduce(0, { $0 + $1.byteCount }) > PageReader.bytesKeptMax {
      kept.removeSubrange(index...)
    }
  }

  /// The scan does not say where a text stops being JSON; the slow reader does.
  private static func reason(for refusal: PageScanner.Refusal, _ body: [UInt8]) -> String {
    switch refusal {
    case .noList: return "an object that holds no list of records"
    case .neitherListNorObject: return "neither a list nor an object"
    case .notJSON:
      do {
        _ = try JSONDocument(body)
        return "a text that cannot be read"
      } catch {
        return "\(error.message), at byte \(error.offset)"
      }
    }
  }
}

/// Why a page cannot be read.
struct PageError: Error {
  let reason: PollFailure
}
