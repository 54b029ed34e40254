/// Reads the records out of a page.
struct PageReader {
  /// The keys under which CRMs wrap a page's records.
  private static let wrappers = ["results", "objects", "records", "items", "data", "value"]

  /// Returns the page's records in their order.
  ///
  /// A page is an array of records, or an object that holds that array under the resource's name or
  /// under one of the usual keys.
  static func records(
    in response: HTTPResponse, resource: String, bytesMax: Int
  ) throws(PageError) -> [JSONValue] {
    guard (200..<300).contains(response.status) else {
      throw PageError(reason: .status(response.status))
    }
    guard response.body.count <= bytesMax else {
      throw PageError(reason: .tooLarge(bytes: response.body.count))
    }
    switch try root(of: response) {
    case .array(let records): return records
    case .object(let members):
      let page = JSONValue.object(members)
      for key in [resource] + wrappers {
        if case .array(let records)? = page[key] { return records }
      }
      throw PageError(reason: .malformedPage("an object that holds no list of records"))
    case .null, .bool, .number, .string:
      throw PageError(reason: .malformedPage("neither a list nor an object"))
    }
  }

  private static func root(of response: HTTPResponse) throws(PageError) -> JSONValue {
    do {
      return try JSONDocument(response.body).root
    } catch {
      throw PageError(reason: .malformedPage("\(error.message), at byte \(error.offset)"))
    }
  }
}

/// Why a page cannot be read.
struct PageError: Error {
  let reason: PollFailure
}
