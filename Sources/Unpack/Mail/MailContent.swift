import Corpus
import MIME

/// Bytes on their way from mail to a sink, and from a content into memory.
enum MailContent {
  /// `bytes` as a content: whole if they are small, else as a stream over them.
  static func of(_ bytes: [UInt8], _ limits: Limits) -> MemberContent {
    bytes.count <= limits.wholeMemberInBytes ? .whole(bytes) : .stream(MemoryStream(bytes))
  }

  /// What a content that should be one message turned out to be.
  enum Read {
    case bytes([UInt8])
    /// Larger than `Limits.maximumMessageInBytes`: a stream from its first byte.
    case oversize(any ByteStream)
    /// Cannot be read to its end: a stream that gives what there is, and then the error.
    case broken(any ByteStream)
  }

  static func read(_ content: MemberContent, _ limits: Limits) -> Read {
    let stream: any ByteStream
    switch content {
    case .whole(let bytes): return .bytes(bytes)
    case .stream(let given): stream = given
    }
    let maximum = min(limits.maximumMessageInBytes, Message.maximumSizeInBytes)
    var bytes: [UInt8] = []
    do throws(StreamError) {
      try stream.append(upTo: maximum + 1, to: &bytes)
    } catch {
      return .broken(PrefixedStream(bytes, then: FailedStream(error)))
    }
    guard bytes.count > maximum else { return .bytes(bytes) }
    return .oversize(PrefixedStream(bytes, then: stream))
  }
}
