/// Turns the body of a webhook into changes of records.
struct WebhookNormalizer {
  /// What a body tells about one instance.
  struct Contents {
    /// The changes, in the order of their moments, then of the body.
    var items: [WebhookItem] = []
    /// Whether any readable item is for the instance, be its object watched or not.
    var isForInstance = false
  }

  private let policies: Policies
  private let route: WebhookRoute
  private let bytes: PaddedBytes
  private var kinds: WebhookKindCache
  private let now: Timestamp
  private let note: ((Decision) -> Void)?
  private var contents = Contents()
  private var position = 0
  private var isSorted = true

  /// Returns what the body tells about this instance.
  ///
  /// What an item lacks, or whom else it is for, is noted; it never costs another item.
  static func contents(
    of request: HTTPRequest, of instance: Instance, _ policies: Policies, at now: Timestamp,
    noting note: ((Decision) -> Void)?
  ) throws(WebhookError) -> Contents {
    let route = WebhookRoute(request, instance)
    let read = PaddedBytes.with(request.body) { bytes -> Result<Contents, WebhookError> in
      var normalizer = WebhookNormalizer(
        policies: policies, route: route, bytes: bytes,
        kinds: WebhookKindCache(instance), now: now, note: note)
      return normalizer.run(request.body)
    }
    guard route.isOpen else {
      _ = try read.get()
      note?(.webhookNotForInstance)
      return Contents()
    }
    return try read.get()
  }

  private init(
    policies: Policies, route: WebhookRoute, bytes: PaddedBytes, kinds: WebhookKindCache,
    now: Timestamp, note: ((Decision) -> Void)?
  ) {
    self.policies = policies
    self.route = route
    self.bytes = bytes
    self.kinds = kinds
    self.now = now
    self.note = note
  }

  private mutating func run(_ body: [UInt8]) -> Result<Contents, WebhookError> {
    let count = WebhookScanner.scan(bytes, count: body.count) {
      take(WebhookItemReader(scanner: $0, bytes: bytes))
    }
    guard let count else { return .failure(WebhookNormalizer.refusal(of: body)) }
    guard count <= policies.webhookItemsMax else {
      return .failure(WebhookError(refusal: .tooManyItems(count)))
    }
    if !isSorted {
      contents.items = contents.items.enumerated().sorted {
        ($0.element.occurredAt, $0.offset) < ($1.element.occurredAt, $1.offset)
      }.map(\.element)
    }
    return .success(contents)
  }

  /// Reads the body again, slowly, to say what is wrong with it.
  private static func refusal(of body: [UInt8]) -> WebhookError {
    do {
      _ = try JSONDocument(body)
      return WebhookError(refusal: .malformed("neither a list nor an object"))
    } catch {
      return WebhookError(refusal: .malformed("\(error.message), at byte \(error.offset)"))
    }
  }

  private mutating func take(_ reader: WebhookItemReader) {
    defer { position += 1 }
    switch read(reader) {
    case .success(let item):
      if let last = contents.items.last, item.occurredAt < last.occurredAt { isSorted = false }
      contents.items.append(item)
    case .failure(let reason): note?(.webhookItem(position: position, reason))
    }
  }

  private mutating func read(
    _ reader: WebhookItemReader
  ) -> Result<WebhookItem, WebhookItemDecision> {
    guard let typeField = reader.typeField else {
      return .failure(.unreadable("no subscription type"))
    }
    let kind = kinds.kind(reader, typeField)
    let named = reader.subjectField ?? (kind.change == .other ? reader.notificationField : nil)
    guard let subjectField = named, let subject = reader.text(subjectField) else {
      return .failure(.unreadable("no object id"))
    }
    guard route.leads(reader) else {
      return .failure(.otherInstance(portalID: route.otherPortal(reader)))
    }
    contents.isForInstance = true
    guard kind.isWatched else { return .failure(.notWatched(objectType: kind.objectType)) }
    return .success(
      WebhookItem(
        position: position, type: kind.change.type, objectType: kind.objectType,
        objectID: subject,
        mergedIDs: kind.change == .merge ? reader.mergedIDs.filter { $0 != subject } : [],
        occurredAt: reader.occurredAt.map(Timestamp.init(millisecondsSinceEpoch:)) ?? now,
        key: reader.key(typeField: typeField, subjectField: subjectField)))
  }
}

/// Why a webhook is refused as a whole.
struct WebhookError: Error {
  let refusal: WebhookRefusal
}

extension WebhookItemDecision: Error {}
