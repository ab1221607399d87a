// Hot code: borrows, never allocates.

/// ASCII as headers use it: comparison without case, white space, trimming.
extension UnsafeBufferPointer<UInt8> {
  /// True when the bytes are `text` in any case of letters.
  @inlinable
  public func matches(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && starts(withIgnoringCase: text)
  }

  /// True when the bytes start with `text` in any case of letters.
  @inlinable
  public func starts(withIgnoringCase text: StaticString, at start: Int = 0) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    for index in 0..<length {
      // SAFETY: start + index < count by the guard; index < the text's length.
      let wanted = text.utf8Start[index]
      if self[start + index].asciiLowercased != wanted.asciiLowercased { return false }
    }
    return true
  }

  /// The range without white space and line ends around it.
  @inlinable
  public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isMailSpace { start += 1 }
    while end > start, self[end - 1].isMailSpace { end -= 1 }
    return start..<end
  }

  /// A part of the buffer as a buffer of its own.
  @inlinable
  public func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}

extension UInt8 {
  @inlinable
  public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Space, tab, CR, LF.
  @inlinable
  public var isMailSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Space, tab.
  @inlinable
  public var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// The value of a hexadecimal digit, nil for anything else.
  @inlinable
  public var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
