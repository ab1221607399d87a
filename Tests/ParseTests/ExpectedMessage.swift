import Foundation
import TestKit

/// What the stalwart set expects of one of its messages.
struct ExpectedMessage {
  struct Attachment: Equatable {
    var name: String?
    var bytes: [UInt8]
    var isText: Bool
  }

  /// Lower-cased, of From, To, Cc, Bcc, Reply-To and Sender.
  private(set) var addresses: Set<String> = []
  private(set) var subject: String?
  private(set) var texts: [String] = []
  private(set) var attachments: [Attachment] = []
  private(set) var messages = 0

  private typealias Object = [String: Any]

  init?(_ path: String) {
    let data = Data(Files.bytes(path))
    guard let root = try? JSONSerialization.jsonObject(with: data) as? Object,
      let parts = root["parts"] as? [Object]
    else { return nil }
    let bodies = Set(
      (root["text_body"] as? [Int] ?? []) + (root["html_body"] as? [Int] ?? []))
    let files = Set(root["attachments"] as? [Int] ?? [])
    if let first = parts.first { readHeader(first) }
    for (index, part) in parts.enumerated() {
      guard let body = part["body"] as? Object else { continue }
      if body["Message"] != nil {
        messages += 1
      } else if files.contains(index), !ExpectedMessage.isNamelessText(part, body) {
        attachments.append(attachment(part, body))
      } else if bodies.contains(index) || files.contains(index),
        let text = body["Text"] ?? body["Html"]
      {
        texts.append(text as? String ?? "")
      }
    }
  }

  /// The set calls a text an attachment that is not the first of its multipart (RFC 8621). To a
  /// reader it is text of the message unless it has a name or says `attachment`.
  private static func isNamelessText(_ part: Object, _ body: Object) -> Bool {
    guard body["Text"] != nil || body["Html"] != nil else { return false }
    return fileName(part) == nil && disposition(part) != "attachment"
  }

  private static func disposition(_ part: Object) -> String? {
    for header in part["headers"] as? [Object] ?? []
    where header["name"] as? String == "content_disposition" {
      let type = (header["value"] as? Object)?["ContentType"] as? Object
      return (type?["c_type"] as? String)?.lowercased()
    }
    return nil
  }

  private mutating func readHeader(_ part: Object) {
    for header in part["headers"] as? [Object] ?? [] {
      let value = header["value"] as? Object ?? [:]
      switch header["name"] as? String {
      case "from", "to", "cc", "bcc", "reply_to", "sender":
        addAddresses(value["Address"] as? Object ?? [:])
      case "subject": subject = value["Text"] as? String
      default: break
      }
    }
  }

  private mutating func addAddresses(_ value: Object) {
    var lists = [value["List"] as? [Object] ?? []]
    for group in value["Group"] as? [Object] ?? [] {
      lists.append(group["addresses"] as? [Object] ?? [])
    }
    for entry in lists.joined() {
      if let address = entry["address"] as? String { addresses.insert(address.lowercased()) }
    }
  }

  private func attachment(_ part: Object, _ body: Object) -> Attachment {
    let text = (body["Text"] ?? body["Html"]) as? String
    let binary = (body["Binary"] ?? body["InlineBinary"]) as? [NSNumber] ?? []
    return Attachment(
      name: ExpectedMessage.fileName(part),
      bytes: text.map { Array($0.utf8) } ?? binary.map(\.uint8Value),
      isText: text != nil)
  }

  private static func fileName(_ part: Object) -> String? {
    for (field, parameter) in [("content_disposition", "filename"), ("content_type", "name")] {
      for header in part["headers"] as? [Object] ?? []
      where header["name"] as? String == field {
        let type = (header["value"] as? Object)?["ContentType"] as? Object
        let attributes = type?["attributes"] as? [Object] ?? []
        let found = attributes.first { ($0["name"] as? String)?.lowercased() == parameter }
        if let found { return found["value"] as? String }
      }
    }
    return nil
  }
}
