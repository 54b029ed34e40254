/// What is the same in each callback of an instance, from one value that differs to the next.
///
/// Values that only the platform's database knows are 1 where the instance's document does not hold them.
struct CallbackFrame: Sendable {
  /// From the date to the number.
  let topic: [UInt8]
  /// From the number to the event's id.
  let message: [UInt8]
  /// From the event's id to the events.
  let names: [UInt8]
  /// In an event, behind its date.
  let elementKey: [UInt8]
  /// In an event, from its type to its object.
  let hubKey: [UInt8]

  init(_ identity: InstanceIdentity) {
    let instanceID = CallbackFrame.instanceID(identity)
    let element = identity.elementKey ?? "hubspotcrm"
    let hub = identity.hubKey ?? (element == "hubspot" ? "marketing" : "crm")
    topic = CallbackFrame.piece {
      $0.json("\",\"topic\":")
      $0.text("instance-\(instanceID)-\(element)-events")
      $0.json(",\"action\":\"create\",\"id\":\"")
    }
    message = CallbackFrame.piece {
      $0.json("\",\"message\":{\"elementKey\":")
      $0.text(element)
      $0.json(",\"accountId\":")
      $0.number(identity.accountID ?? 1)
      $0.json(",\"eventId\":\"")
    }
    names = CallbackFrame.names(identity, instanceID)
    elementKey = CallbackFrame.piece {
      $0.json("\",\"elementKey\":")
      $0.text(element)
    }
    hubKey = CallbackFrame.piece {
      $0.json("\",\"hubKey\":")
      $0.text(hub)
      $0.json(",\"objectId\":")
    }
  }

  static func instanceID(_ identity: InstanceIdentity) -> Int64 { identity.id ?? 1 }

  private static func names(_ identity: InstanceIdentity, _ instanceID: Int64) -> [UInt8] {
    let name = identity.name ?? "instance \(instanceID)"
    return piece {
      $0.json("\",\"companyId\":")
      $0.number(identity.companyID ?? 1)
      $0.json(",\"instanceId\":")
      $0.number(instanceID)
      $0.json(",\"instance_id\":")
      $0.number(instanceID)
      $0.json(",\"instanceName\":")
      $0.text(name)
      $0.json(",\"instanceTags\":")
      $0.value(.array((identity.tags.isEmpty ? [name] : identity.tags).map(JSONValue.string)))
      $0.json(",\"userId\":")
      $0.number(identity.userID ?? 1)
      $0.json(",\"events\":[")
    }
  }

  private static func piece(_ write: (inout JSONBytes) -> Void) -> [UInt8] {
    var json = JSONBytes(capacity: 120)
    write(&json)
    return json.bytes
  }
}
