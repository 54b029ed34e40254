/// Turns the body of a webhook into changes of records.
struct WebhookNormalizer {
  /// A change that one item tells of.
  struct Change: Hashable, Sendable {
    let type: ChangeType
    let objectType: String
    let objectID: String
    let occurredAt: Timestamp
  }

  let instance: Instance
  let policies: Policies

  /// An item with its place in the body.
  private struct Placed {
    let position: Int
    let item: WebhookItem
    let value: JSONValue
  }

  /// Returns what the body tells about this instance, in the order of its moments, then of the body.
  ///
  /// What an item lacks, or whom else it is for, is noted; it never costs another item.
  func changes(
    in request: HTTPRequest, at now: Timestamp, noting note: (Decision) -> Void
  ) throws(WebhookError) -> [(changes: [Change], key: WebhookKey?, position: Int)] {
    let items = try items(of: request)
    let route = WebhookRoute(request, instance)
    guard route.isOpen else {
      note(.webhookNotForInstance)
      return []
    }
    var found: [(changes: [Change], key: WebhookKey?, position: Int)] = []
    for placed in items {
      switch read(placed, route, at: now) {
      case .success(let changes): found.append((changes, placed.item.key, placed.position))
      case .failure(let reason): note(.webhookItem(position: placed.position, reason))
      }
    }
    return found.enumerated().sorted {
      ($0.element.changes[0].occurredAt, $0.offset) < ($1.element.changes[0].occurredAt, $1.offset)
    }.map(\.element)
  }

  private func items(of request: HTTPRequest) throws(WebhookError) -> [Placed] {
    let root: JSONValue
    do {
      root = try JSONDocument(request.body).root
    } catch {
      throw WebhookError(refusal: .malformed("\(error.message), at byte \(error.offset)"))
    }
    let values: [JSONValue]
    switch root {
    case .array(let elements): values = elements
    case .object: values = [root]
    case .null, .bool, .number, .string:
      throw WebhookError(refusal: .malformed("neither a list nor an object"))
    }
    guard values.count <= policies.webhookItemsMax else {
      throw WebhookError(refusal: .tooManyItems(values.count))
    }
    return values.enumerated().map {
      Placed(position: $0.offset, item: WebhookItem($0.element), value: $0.element)
    }
  }

  private func read(
    _ placed: Placed, _ route: WebhookRoute, at now: Timestamp
  ) -> Result<[Change], WebhookItemDecision> {
    let item = placed.item
    guard let subscriptionType = item.subscriptionType, !subscriptionType.isEmpty else {
      return .failure(.unreadable("no subscription type"))
    }
    guard let subject = item.subjectID else { return .failure(.unreadable("no object id")) }
    guard route.leads(item, placed.value) else {
      return .failure(.otherInstance(portalID: item.portalID))
    }
    let kind = WebhookKind(subscriptionType)
    let objectType = kind.objectType(
      typeID: item.objectTypeID ?? item.fromObjectTypeID,
      elementKey: instance.identity.elementKey)
    guard WebhookKind.isWatched(objectType, by: instance.objects) else {
      return .failure(.notWatched(objectType: objectType))
    }
    let occurredAt = item.occurredAt.map(Timestamp.init(millisecondsSinceEpoch:)) ?? now
    let changed = Change(
      type: kind.change.type, objectType: objectType, objectID: subject, occurredAt: occurredAt)
    guard kind.change == .merge else { return .success([changed]) }
    return .success(
      [changed]
        + item.mergedObjectIDs.filter { $0 != subject }.map {
          Change(type: .deleted, objectType: objectType, objectID: $0, occurredAt: occurredAt)
        })
  }
}

/// Why a webhook is refused as a whole.
struct WebhookError: Error {
  let refusal: WebhookRefusal
}

extension WebhookItemDecision: Error {}
