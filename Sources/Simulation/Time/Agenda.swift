/// Tickets in the order of their due time, and at one time in the order in which they came.
///
/// A binary heap of small tickets: what they stand for lies elsewhere and is never moved. The ticket
/// that comes next most often makes room for a new one, so the hole at the top is filled by the one
/// that is put in and not by the last one.
package struct Agenda {
  package struct Ticket {
    package let due: Int64
    fileprivate let sequence: Int64
    package let place: Int32

    @inline(__always)
    fileprivate static func < (first: Ticket, second: Ticket) -> Bool {
      first.due != second.due ? first.due < second.due : first.sequence < second.sequence
    }
  }

  private var tickets: [Ticket] = []
  private var lastSequence: Int64 = 0
  /// Whether the first ticket was taken and its place is empty.
  private var hasHole = false

  /// The ticket that comes next.
  package var first: Ticket? {
    mutating get {
      if hasHole { close() }
      return tickets.first
    }
  }

  package mutating func insert(due: Int64, place: Int32) {
    lastSequence += 1
    let ticket = Ticket(due: due, sequence: lastSequence, place: place)
    if hasHole {
      hasHole = false
      sink(ticket, from: 0)
    } else {
      tickets.append(ticket)
      rise(ticket, from: tickets.count - 1)
    }
  }

  /// Takes the first ticket out.
  package mutating func removeFirst() {
    if hasHole { close() }
    hasHole = !tickets.isEmpty
  }

  /// Fills the hole with the last ticket.
  private mutating func close() {
    hasHole = false
    guard let last = tickets.popLast(), !tickets.isEmpty else { return }
    sink(last, from: 0)
  }

  private mutating func rise(_ ticket: Ticket, from start: Int) {
    var index = start
    tickets.withUnsafeMutableBufferPointer { tickets in
      while index > 0 {
        let parent = (index - 1) / 2
        guard unsafe ticket < tickets[parent] else { break }
        unsafe tickets[index] = unsafe tickets[parent]
        index = parent
      }
      unsafe tickets[index] = ticket
    }
  }

  private mutating func sink(_ ticket: Ticket, from start: Int) {
    var index = start
    tickets.withUnsafeMutableBufferPointer { tickets in
      while true {
        var child = 2 * index + 1
        guard child < tickets.count else { break }
        if unsafe child + 1 < tickets.count && tickets[child + 1] < tickets[child] { child += 1 }
        guard unsafe tickets[child] < ticket else { break }
        unsafe tickets[index] = unsafe tickets[child]
        index = child
      }
      unsafe tickets[index] = ticket
    }
  }
}
