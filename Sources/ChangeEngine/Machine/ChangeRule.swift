extension ChangeType {
  /// The kind of a change whose record is still there, from the record's dates.
  ///
  /// CREATED when `updated - created` is within the tolerance; a record created after its update is
  /// CREATED too, and one without both dates is UPDATED.
  package init(
    created: Timestamp?, updated: Timestamp?, toleranceMilliseconds: Int64,
    edge: Policies.ToleranceEdge
  ) {
    guard let created, let updated else {
      self = .updated
      return
    }
    let age = updated.milliseconds(since: created)
    let isCreated =
      switch edge {
      case .inclusive: age <= toleranceMilliseconds
      // Equal dates are a creation whatever the tolerance.
      case .exclusive: age < toleranceMilliseconds || age == 0
      }
    self = isCreated ? .created : .updated
  }
}
