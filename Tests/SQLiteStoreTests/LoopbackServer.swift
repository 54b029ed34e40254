import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A web server on the loopback interface, one request a connection, until it is stopped.
final class LoopbackServer: Sendable {
  /// What was asked.
  struct Request {
    let method: String
    let target: String
    let body: [UInt8]
  }

  let port: UInt16
  private let listener: Int32

  init(_ answer: @escaping @Sendable (Request) -> (status: Int, body: [UInt8])) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let bound = Loopback.withAddress(port: 0) { bind(listener, $0, $1) }
    guard listener >= 0, bound == 0, listen(listener, 16) == 0,
      let port = Loopback.port(of: listener)
    else { throw CocoaError(.featureUnsupported) }
    self.port = port
    self.listener = listener
    Thread.detachNewThread {
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        let message = Loopback.readMessage(connection)
        let words = message.head.prefix { $0 != "\r" }.split(separator: " ").map(String.init)
        let reply = answer(
          Request(
            method: words.first ?? "", target: words.dropFirst().first ?? "", body: message.body))
        Loopback.send(
          connection, "HTTP/1.1 \(reply.status) -\r\nContent-Length: \(reply.body.count)\r\n",
          reply.body)
        close(connection)
      }
    }
  }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

/// HTTP as far as a test needs it.
enum Loopback {
  /// Sends a request and returns the answer; `nil` where there is none.
  static func request(
    _ method: String, _ target: String, port: UInt16, headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) -> (status: Int, body: [UInt8])? {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    guard withAddress(port: port, { connect(connection, $0, $1) }) == 0 else { return nil }
    let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
    send(
      connection,
      "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: \(body.count)\r\n\(lines)",
      body)
    let answer = readMessage(connection)
    let words = answer.head.split(separator: " ")
    return words.count > 1 ? Int(words[1]).map { ($0, answer.body) } : nil
  }

  static func send(_ connection: Int32, _ head: String, _ body: [UInt8]) {
    let bytes = Array("\(head)Connection: close\r\n\r\n".utf8) + body
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        unsafe Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads a head and as many bytes behind it as it says.
  static func readMessage(_ connection: Int32) -> (head: String, body: [UInt8]) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let blank = bytes.firstRange(of: end) {
        let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
        let line = head.split(separator: "\r\n").first {
          $0.lowercased().hasPrefix("content-length:")
        }
        let length = line.flatMap { Int($0.drop { $0 != " " }.dropFirst()) } ?? 0
        if bytes.count >= blank.upperBound + length {
          return (head, Array(bytes[blank.upperBound...]))
        }
      }
      let count = chunk.withUnsafeMutableBytes {
        unsafe recv(connection, $0.baseAddress, $0.count, 0)
      }
      guard count > 0 else { return ("", []) }
      bytes += chunk[..<count]
    }
  }

  static func withAddress(
    port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  static func port(of listener: Int32) -> UInt16? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = unsafe withUnsafeMutablePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(listener, $0, &size)
      }
    }
    return status == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }
}
