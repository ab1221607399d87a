internal import Bytes
public import Corpus
internal import MIME

// Hot code: walks the line ends by memchr, copies whole runs.

/// Hands out the messages of a mailbox one by one: mboxo, mboxrd, `Content-Length` where it is
/// right, and MMDF.
///
/// A message starts at a `From ` line that stands after a blank line, holds a date, and is followed
/// by a header field (`Envelope.isSeparator`); any other `From ` is text. `>From ` and `>>From ` lose one mark. Memory: the
/// message that is read, at most `Limits.maximumMessageInBytes`, and a window of 256 KiB.
public final class MboxReader {
  /// One message, without its `From ` line.
  public struct Item {
    /// From 1.
    public let ordinal: Int
    /// The whole message; its first `Limits.maximumMessageInBytes` when `isCut`.
    public let bytes: [UInt8]
    /// There is more of it: `rest` gives it, until `next` is called again.
    public let isCut: Bool
  }

  private let stream: any ByteStream
  private var window: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var ordinal = 0
  /// Bytes left of the message whose `Content-Length` was believed.
  private var counted = 0
  /// The line at `position` starts a line (it may be the rest of a long one).
  private var isAtLineStart = true
  private var isInMessage = false
  private let sizeLimit: Int
  /// Bytes read from the stream so far.
  public private(set) var bytesRead: UInt64 = 0
  /// Why the stream ended before its end.
  private var failure: StreamError?

  private static let chunk = 256 << 10

  public init(_ stream: any ByteStream, _ limits: Limits) {
    self.stream = stream
    sizeLimit = min(limits.maximumMessageInBytes, Message.maximumSizeInBytes)
  }

  /// The next message; nil at the end. What stands before the first `From ` line comes as a message
  /// too. Throws when the stream broke, after all that could be read was handed out: the message
  /// before may then lack its end.
  public func next() throws(StreamError) -> Item? {
    while isInMessage {
      var skipped: [UInt8] = []
      advance(into: &skipped, limit: MboxReader.chunk)
    }
    need(Envelope.reachInBytes)
    skipEnvelope()
    guard position < window.count else {
      if let failure { throw failure }
      return nil
    }
    ordinal += 1
    isInMessage = true
    isAtLineStart = true
    believeLength()
    var bytes: [UInt8] = []
    advance(into: &bytes, limit: sizeLimit)
    let isCut = isInMessage
    if !isCut { MboxReader.dropBlankLine(&bytes) }
    return Item(ordinal: ordinal, bytes: bytes, isCut: isCut)
  }

  /// The empty line before the next envelope belongs to the mailbox, not to the message.
  private static func dropBlankLine(_ bytes: inout [UInt8]) {
    if bytes.count >= 4, bytes[(bytes.count - 4)...].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
      bytes.removeLast(2)
    } else if bytes.count >= 2, bytes[(bytes.count - 2)...].elementsEqual([0x0A, 0x0A]) {
      bytes.removeLast()
    }
  }

  /// What follows the bytes of a message that is cut.
  public var rest: any ByteStream { MboxRest(self) }

  /// Appends the rest of the message, as far as `limit` more bytes.
  func advance(into output: inout [UInt8], limit: Int) {
    let goal = output.count + limit
    while isInMessage, output.count < goal {
      // A separator is told by the lines that follow it.
      need(max(Envelope.reachInBytes, min(MboxReader.chunk, goal - output.count)))
      guard position < window.count else {
        isInMessage = false
        return
      }
      let end = min(window.count, position + goal - output.count)
      window.withUnsafeBufferPointer { step(in: $0, to: end, into: &output) }
    }
  }

  /// Copies up to `end`, up to a separator, or up to where the window has too little to tell.
  private func step(
    in window: UnsafeBufferPointer<UInt8>, to end: Int, into output: inout [UInt8]
  ) {
    if counted > 0 {
      let stop = min(end, position + counted)
      output.append(contentsOf: window[position..<stop])
      counted -= stop - position
      position = stop
      // `believeLength` saw that a separator or the end is next.
      isInMessage = counted > 0
      return
    }
    let safe = isAtEnd ? window.count : max(position, window.count - Envelope.reachInBytes)
    var run = position
    while position < end {
      if isAtLineStart {
        if position >= safe, position > run { break }
        if window[position] == 0x46 || window[position] == 1,
          Envelope.isSeparator(in: window, at: position)
        {
          output.append(contentsOf: window[run..<position])
          isInMessage = false
          return
        }
        if window[position] == 0x3E, isStuffed(window, at: position) {
          output.append(contentsOf: window[run..<position])
          run = position + 1
        }
      }
      let feed = firstIndex(of: 0x0A, in: window.part(0..<end), from: position)
      position = feed.map { $0 + 1 } ?? end
      isAtLineStart = feed != nil
    }
    if run < position { output.append(contentsOf: window[run..<position]) }
  }

  /// `>From `, `>>From `, …
  private func isStuffed(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x3E, index - start < 64 { index += 1 }
    return bytes.starts(withIgnoringCase: "From ", at: index) && bytes[index] == 0x46
  }

  private func skipEnvelope() {
    window.withUnsafeBufferPointer { window in
      while position < window.count {
        if window[position] == 0x0A || window[position] == 0x0D {
          position += 1
        } else if Envelope.isMark(in: window, at: position) {
          position = MailLine(in: window, at: position).next
        } else {
          break
        }
      }
      if Envelope.isFirst(in: window, at: position) {
        position = MailLine(in: window, at: position).next
      }
    }
  }

  /// Takes the message's `Content-Length` if a separator or the end stands right behind so many
  /// bytes of body.
  private func believeLength() {
    counted = 0
    need(MailDetector.headInBytes)
    let found: (header: Int, length: Int)? = window.withUnsafeBufferPointer { window in
      var line = MailLine(in: window, at: position)
      var length: Int?
      while !line.isEmpty, line.next < window.count {
        if let field = line.field(in: window), window.part(field.name).matches("Content-Length") {
          length = Int(String(decoding: window[window.trimmed(field.value)], as: UTF8.self))
        }
        line = MailLine(in: window, at: line.next)
      }
      guard let length, length > 0, length <= 32 << 20, line.isEmpty else { return nil }
      return (line.next - position, length)
    }
    guard let found else { return }
    need(found.header + found.length + Envelope.reachInBytes)
    let end = position + found.header + found.length
    let isRight = window.withUnsafeBufferPointer { window in
      guard end <= window.count else { return false }
      var next = end
      while next < window.count, next < end + 4, window[next] == 0x0A || window[next] == 0x0D {
        next += 1
      }
      return next == window.count || (next > end && Envelope.isSeparator(in: window, at: next))
        || (next == end && Envelope.isLine(in: window, at: next))
    }
    if isRight { counted = found.header + found.length }
  }

  /// Makes `count` bytes available from `position`, or all that are left. Amortised: bytes are moved
  /// only when more were consumed.
  private func need(_ count: Int) {
    guard !isAtEnd, window.count - position < count else { return }
    // A few bytes stay: the blank line before a separator.
    let consumed = max(0, position - 4)
    if consumed > window.count / 2 {
      window.removeSubrange(0..<consumed)
      position -= consumed
    }
    while !isAtEnd, window.count - position < count {
      let before = window.count
      do throws(StreamError) {
        let missing = count - (window.count - position)
        try stream.append(upTo: max(MboxReader.chunk, missing), to: &window)
      } catch {
        failure = error
        isAtEnd = true
      }
      bytesRead += UInt64(window.count - before)
      if window.count == before { isAtEnd = true }
    }
  }
}
