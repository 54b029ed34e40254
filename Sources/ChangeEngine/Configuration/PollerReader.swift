/// Reads which resources are polled, and how.
struct PollerReader {
  private static let configurationKey = "event.poller.configuration"
  private static let urlsKey = "event.poller.urls"

  let element: String?
  let requested: [String: (setting: String, names: Set<String>)]

  init(element: String?, requested: [String: (setting: String, names: Set<String>)]) {
    self.element = element
    self.requested = requested
  }

  /// Reads the resources of an instance.
  ///
  /// The configuration wins over the legacy `event.poller.urls`. Names alone there select from the
  /// configuration, and so does `event.objects`.
  func resources(
    _ settings: SettingsReader, _ source: JSONSource?, objects: [String],
    _ list: inout ProblemList
  ) -> [ResourcePolling] {
    var resources: [ResourcePolling] = []
    if let node = settings.value(PollerReader.configurationKey),
      let object = object(node, settings, source, &list)
    {
      resources = self.resources(object, settings.path(PollerReader.configurationKey), &list)
    }
    if let node = settings.value(PollerReader.urlsKey) {
      let legacy = LegacyURLs(node)
      if !legacy.names.isEmpty, !resources.isEmpty {
        let selected = resources.filter { legacy.names.contains($0.name) }
        noteUnselected(resources, selected, settings, &list)
        resources = selected
      }
      var known = Set(resources.map(\.name))
      for line in legacy.lines where known.insert(line.name).inserted {
        read(line.node, line.name, settings.path(PollerReader.urlsKey), &resources, &list)
      }
    }
    return watched(resources, objects, settings, &list)
  }

  /// Reads the resources of a poller configuration.
  func resources(
    _ object: JSONNode, _ path: [String], _ list: inout ProblemList
  ) -> [ResourcePolling] {
    var resources: [ResourcePolling] = []
    var last: [[UInt8]: Int] = [:]
    for (index, member) in object.members.enumerated() { last[Array(member.key.utf8)] = index }
    for (index, member) in object.members.enumerated()
    where last[Array(member.key.utf8)] == index {
      if TemplateText.leftover(in: member.key) != nil {
        list.add(
          ConfigurationProblem(
            code: .templateLeft, severity: .warning, position: member.keyPosition,
            path: path + [member.key], message: "the template's name of a resource is still there",
            remedy: "name the resource"))
      }
      read(member.value, member.key, path, &resources, &list)
    }
    return resources
  }

  private func read(
    _ node: JSONNode, _ name: String, _ path: [String], _ resources: inout [ResourcePolling],
    _ list: inout ProblemList
  ) {
    var reader = ResourceReader(node: node, name: name, path: path + [name], element: element)
    reader.requested = requested[name.lowercased()]
    let resource = reader.read()
    reader.problems.forEach { list.add($0) }
    if let resource { resources.append(resource) }
  }

  private func object(
    _ node: JSONNode, _ settings: SettingsReader, _ source: JSONSource?, _ list: inout ProblemList
  ) -> JSONNode? {
    if node.isObject { return node }
    if let text = node.scalarText {
      if TemplateText.leftover(in: text) == text.trimmed { return nil }
      let path = settings.path(PollerReader.configurationKey)
      let inner =
        source?.encoded(in: node, path: path) ?? JSONSource(Array(text.utf8), at: node.position)
      list.add(inner.slips)
      guard let root = inner.root else { return nil }
      if root.isObject { return root }
    }
    list.report(
      .invalidValue, .error, settings, PollerReader.configurationKey,
      "the poller configuration is not an object",
      "write {\"contacts\": {…}}, as JSON or as a text that holds JSON")
    return nil
  }

  private func noteUnselected(
    _ resources: [ResourcePolling], _ selected: [ResourcePolling], _ settings: SettingsReader,
    _ list: inout ProblemList
  ) {
    let names = Set(selected.map(\.name))
    for resource in resources where !names.contains(resource.name) {
      list.report(
        .objectNotPolled, .information, settings, PollerReader.urlsKey,
        "event.poller.urls does not name '\(resource.name.cut)', so it is not polled",
        "add it there, or remove its configuration")
    }
  }

  /// Leaves out what `event.objects` does not name; singular and plural, and letter case, are alike.
  private func watched(
    _ resources: [ResourcePolling], _ objects: [String], _ settings: SettingsReader,
    _ list: inout ProblemList
  ) -> [ResourcePolling] {
    let isPolling = settings.text("event.vendor.type")?.lowercased() ?? "polling" == "polling"
    guard !objects.isEmpty, isPolling, settings.value(PollerReader.configurationKey) != nil else {
      return resources
    }
    let stems = Set(objects.map(ResourceName.stem))
    for resource in resources where !stems.contains(ResourceName.stem(resource.name)) {
      list.report(
        .objectNotPolled, .warning, settings, "event.objects",
        "event.objects does not name '\(resource.name.cut)', so it is not polled",
        "add it to event.objects, or remove its configuration")
    }
    let polled = Set(resources.map { ResourceName.stem($0.name) })
    for object in objects where !polled.contains(ResourceName.stem(object)) {
      list.report(
        .objectNotPolled, .warning, settings, "event.objects",
        "event.objects names '\(object.cut)', which event.poller.configuration does not poll",
        "add it to event.poller.configuration, or take it out of event.objects")
    }
    return resources.filter { stems.contains(ResourceName.stem($0.name)) }
  }
}
