// Hot code: asked for each element of an Office document.

/// What an element of Office Open XML (ECMA-376) does to the text around it. Its documents split
/// the text of a paragraph into runs wherever the formatting, or only the editing session, changed.
enum OfficeElement {
  /// `w:p`, `a:p`, the strings `si` and `is` of sheets: text of different ones does not flow
  /// together.
  case paragraph
  /// `w:t`, `a:t`, `t`.
  case text
  case tab
  case lineBreak
  case other

  /// By the local name.
  init(_ name: UnsafePointer<UInt8>) {
    // SAFETY: names end in NUL, and no byte behind one is read.
    switch name[0] {
    case UInt8(ascii: "t"):
      if name[1] == 0 {
        self = .text
      } else if name[1] == UInt8(ascii: "a"), name[2] == UInt8(ascii: "b"), name[3] == 0 {
        self = .tab
      } else {
        self = .other
      }
    case UInt8(ascii: "p"): self = name[1] == 0 ? .paragraph : .other
    case UInt8(ascii: "i"):
      self = name[1] == UInt8(ascii: "s") && name[2] == 0 ? .paragraph : .other
    case UInt8(ascii: "s"):
      self = name[1] == UInt8(ascii: "i") && name[2] == 0 ? .paragraph : .other
    case UInt8(ascii: "b"), UInt8(ascii: "c"):
      self = name[1] == UInt8(ascii: "r") && name[2] == 0 ? .lineBreak : .other
    default: self = .other
    }
  }

  /// Whether a namespace is that of a document, not of the package around it.
  static func isNamespace(_ uri: UnsafePointer<UInt8>) -> Bool {
    let text = String(cString: uri)
    return text.hasPrefix("http://schemas.openxmlformats.org/") && !text.contains("/package/")
      || text.hasPrefix("http://purl.oclc.org/ooxml/")
  }

  /// Attributes that people wrote or that name people; all others are formatting and revision
  /// numbers, which look like anything.
  static func isKept(attribute name: UnsafePointer<UInt8>) -> Bool {
    switch String(cString: name) {
    case "author", "lastModifiedBy", "descr", "title", "tooltip", "Target", "location": true
    default: false
    }
  }
}
