/// The header fields that the parser or its callers treat by name; anything else is `other`.
public enum HeaderName: UInt8, Sendable, CaseIterable {
  case other
  // Originators and recipients.
  case from, to, cc, bcc, replyTo, sender
  case resentFrom, resentTo, resentCc, resentBcc, resentSender, resentReplyTo
  // About the message.
  case subject, date, messageID, inReplyTo, references, received, returnPath, organization
  // About the body (RFC 2045, 2183).
  case contentType, contentTransferEncoding, contentDisposition, contentID, contentDescription
  case contentLength, mimeVersion

  /// The name as the standards write it; empty for `other`.
  public var spelling: StaticString {
    switch self {
    case .other: ""
    case .from: "From"
    case .to: "To"
    case .cc: "Cc"
    case .bcc: "Bcc"
    case .replyTo: "Reply-To"
    case .sender: "Sender"
    case .resentFrom: "Resent-From"
    case .resentTo: "Resent-To"
    case .resentCc: "Resent-Cc"
    case .resentBcc: "Resent-Bcc"
    case .resentSender: "Resent-Sender"
    case .resentReplyTo: "Resent-Reply-To"
    case .subject: "Subject"
    case .date: "Date"
    case .messageID: "Message-ID"
    case .inReplyTo: "In-Reply-To"
    case .references: "References"
    case .received: "Received"
    case .returnPath: "Return-Path"
    case .organization: "Organization"
    case .contentType: "Content-Type"
    case .contentTransferEncoding: "Content-Transfer-Encoding"
    case .contentDisposition: "Content-Disposition"
    case .contentID: "Content-ID"
    case .contentDescription: "Content-Description"
    case .contentLength: "Content-Length"
    case .mimeVersion: "MIME-Version"
    }
  }

  /// True for a field whose value is a list of addresses, where decoded words need quotes.
  public var holdsAddresses: Bool {
    switch self {
    case .from, .to, .cc, .bcc, .replyTo, .sender, .resentFrom, .resentTo, .resentCc, .resentBcc,
      .resentSender, .resentReplyTo, .returnPath:
      true
    default: false
    }
  }

  /// The names by their length.
  private static let byLength: [[HeaderName]] = {
    var lists = [[HeaderName]](repeating: [], count: 32)
    for name in allCases where name != .other {
      lists[name.spelling.utf8CodeUnitCount].append(name)
    }
    return lists
  }()

  /// The field named by `bytes`, in any case of letters.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = .other
    guard bytes.count < HeaderName.byLength.count else { return }
    for name in HeaderName.byLength[bytes.count] where bytes.matches(name.spelling) {
      self = name
      return
    }
  }
}
