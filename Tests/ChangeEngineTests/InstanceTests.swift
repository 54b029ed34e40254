import ChangeEngine
import Testing

/// The whole instance document: what is used of it, and what is only kept.
@Suite struct InstanceTests {
  private static let answer = #"""
    {"status":"success","elementInstance":{"id":835844,"name":"books","tags":["a","b"],
    "element":{"key":"hubspotcrm","hub":"crm"},"user":{"id":5805},"subscriptionId":89860,
    "configuration":{"event.notification.enabled":"true","event.vendor.type":"webhooks",
    "event.notification.callback.url":"https://app.example.com/in","event.objects":"Contact, Account|Deal",
    "event.notification.signature.key":"k-0001","event.notification.basic.username":"u-0002",
    "event.notification.basic.password":"p-0003","oauth.api.secret":"s-0004","user_portal_id":"62515",
    "event.notification.callback.headers":"X-Key: h-0005\nX-Other: 1",
    "event.notification.instance.finder":"user_portal_id|portalId",
    "event.poller.refresh_interval":null,"event.poller.configuration":"","app_id":""}}}
    """#

  private func read(_ text: String) throws -> Instance {
    var reader = InstanceReader()
    return reader.read(try JSONDocument(Array(text.utf8)).root)
  }

  @Test func `the answer of a hosted authentication is read whole`() throws {
    let instance = try read(InstanceTests.answer)

    #expect(instance.isEnabled)
    #expect(instance.vendorType == .webhook)
    #expect(instance.identity.id == 835_844)
    #expect(instance.identity.userID == 5_805)
    #expect(instance.identity.name == "books")
    #expect(instance.identity.tags == ["a", "b"])
    #expect(instance.identity.elementKey == "hubspotcrm")
    #expect(instance.identity.hubKey == "crm")
    #expect(instance.callback.url == "https://app.example.com/in")
    #expect(instance.callback.signatureKey?.revealed() == "k-0001")
    #expect(instance.callback.userName?.revealed() == "u-0002")
    #expect(instance.callback.password?.revealed() == "p-0003")
    #expect(instance.callback.headers.map(\.name) == ["X-Key", "X-Other"])
    #expect(instance.callback.headers.first?.value.revealed() == "h-0005")
    #expect(instance.objects == ["Contact", "Account", "Deal"])
    #expect(instance.finder?.settingKey == "user_portal_id")
    #expect(instance.finder?.path.keys == ["portalId"])
    #expect(instance.clientSecret?.revealed() == "s-0004")
    #expect(instance.portalID == "62515")
    #expect(instance.document.setting("user_portal_id")?.revealed() == "62515")
    #expect(instance.document.setting("app_id") == nil)
  }

  @Test func `the document is given back as it was`() throws {
    let root = try JSONDocument(Array(InstanceTests.answer.utf8)).root

    #expect(try read(InstanceTests.answer).document.revealed() == root)
  }

  @Test func `no way of printing shows a secret`() throws {
    let instance = try read(InstanceTests.answer)
    var dumped = ""
    dump(instance, to: &dumped)
    let printed = [
      dumped, "\(instance)", String(reflecting: instance), String(describing: instance),
    ]

    for text in printed {
      for secret in ["k-0001", "u-0002", "p-0003", "s-0004", "h-0005"] {
        #expect(!text.contains(secret), "\(secret) is shown")
      }
    }
    #expect(dumped.contains("books"))
  }

  @Test(arguments: [
    (#"{"event.notification.callback.url":"false"}"#, nil),
    (#"{"event.notification.callback.url":" https://a.example/ "}"#, "https://a.example/"),
    (#"{"configuration":{"event.notification.callback.url":""}}"#, nil),
  ])
  func `the callback URL may be off`(text: String, url: String?) throws {
    #expect(try read(text).callback.url == url)
  }

  @Test(arguments: ["user_portal_id", "|a", "a|", ""])
  func `an instance finder without both halves is none`(text: String) {
    #expect(InstanceFinder(text) == nil)
  }
}
