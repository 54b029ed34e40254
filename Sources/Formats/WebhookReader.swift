import ChangeEngine
import Simulation

/// Reads `webhook:` of the timeline with its companions.
struct WebhookReader {
  let scalars: ScalarReader
  let log: ProblemLog

  /// Returns the webhook; its body is a file, a text that is sent as it stands, or YAML.
  func webhook(
    _ node: YAMLNode, _ map: MappingReader, _ documents: inout LoadedDocuments
  ) -> SignedWebhook? {
    guard let body = body(node, &documents) else { return nil }
    var webhook = SignedWebhook(body: body)
    webhook.method = scalars.text(map["method"], "'method'") ?? webhook.method
    webhook.url = scalars.text(map["url"], "'url'") ?? webhook.url
    webhook.headers = FieldsReader(log: log).fields(map["headers"]).map {
      HTTPHeader(name: $0.key, value: $0.value.scalarText ?? $0.value.canonicalText)
    }
    webhook.signings = SigningReader(scalars: scalars, log: log).signings(map["sign"])
    return webhook
  }

  private func body(_ node: YAMLNode, _ documents: inout LoadedDocuments) -> [UInt8]? {
    guard let text = node.text else {
      var bytes: [UInt8] = []
      ValueConverter(log: log).value(node).write(into: &bytes)
      return bytes
    }
    guard WebhookReader.isFileName(text) else { return Array(text.utf8) }
    return documents.file(node, "'webhook'", bytesMax: WebhookReader.bytesMax)?.bytes
  }

  /// More than the engine takes, so that a scenario can show that it refuses.
  private static let bytesMax = 16 << 20

  private static func isFileName(_ text: String) -> Bool {
    text.hasSuffix(".json") && !text.contains(where: { "{[\"\n".contains($0) })
  }
}
