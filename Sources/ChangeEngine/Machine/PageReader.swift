/// Reads the records out of one page of a resource after another.
struct PageReader: Sendable {
  private let bytesMax: Int
  /// It remembers which keys the records have; that makes it fast and changes nothing.
  private var scanner: PageScanner

  init(resource: ResourcePolling, bytesMax: Int) {
    self.bytesMax = bytesMax
    scanner = PageScanner(
      resource: resource.name,
      scanner: RecordScanner(
        id: resource.idField, created: resource.created?.path, updated: resource.updated?.path,
        deleted: resource.deletedField, keysKept: 256))
  }

  /// Returns the page with its records.
  ///
  /// A page is an array of records, or an object that holds that array under the resource's name or
  /// under one of the usual keys.
  mutating func page(in response: HTTPResponse) throws(PageError) -> PolledPage {
    guard (200..<300).contains(response.status) else {
      throw PageError(reason: .status(response.status))
    }
    guard response.body.count <= bytesMax else {
      throw PageError(reason: .tooLarge(bytes: response.body.count))
    }
    do {
      return try PolledPage(response.body) { bytes in
        Result { () throws(PageScanner.Refusal) in
          try scanner.records(in: bytes, count: response.body.count)
        }
      }
    } catch {
      throw PageError(reason: .malformedPage(PageReader.reason(for: error, response.body)))
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
