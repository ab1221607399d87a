import Bytes
internal import CKernels

// Hot code: the runs of letters are decoded by a kernel.

/// Base64 (RFC 2045, section 6.8), read leniently: anything outside of the alphabet is skipped.
public enum Base64 {
  /// Appends what `text` decodes to; returns how much of `text` was read. The rest is no base64: it
  /// stands after the padding and holds other characters, as the footers of mailing lists do.
  public static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> Int {
    var read = 0
    output.append(atMost: text.count / 4 * 3 + 3) { target in
      var state = Decoder(text, target: target)
      read = state.run()
      return state.written
    }
    return read
  }

  /// Could `text` be base64? False for plain text under a wrong label: many bytes of it are outside
  /// of the alphabet, or stand behind a space. Looks at the first KiB.
  static func isPlausible(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = text.part(0..<min(text.count, 1024))
    guard let base = head.baseAddress else { return true }
    // SAFETY: the kernel reads `head` alone.
    let census = ck_base64_census(base, head.count)
    let (letters, strangers) = (Int(census.letters), Int(census.strangers))
    return strangers * 12 <= letters
  }

  /// The value of a letter, `invalid` for any other byte.
  @inline(__always)
  private static func value(_ byte: UInt8) -> UInt32 { UInt32(ck_base64_values()[Int(byte)]) }

  private static var invalid: UInt32 { 0xFF }

  private struct Decoder {
    let text: UnsafeBufferPointer<UInt8>
    let count: Int
    let target: UnsafeMutablePointer<UInt8>
    var written = 0

    init(_ text: UnsafeBufferPointer<UInt8>, target: UnsafeMutablePointer<UInt8>) {
      self.text = text
      self.count = text.count
      self.target = target
    }

    /// Returns how many bytes were read.
    mutating func run() -> Int {
      var index = 0
      var bits: UInt32 = 0
      var letters = 0
      while index < count {
        if letters == 0 { index = runWhole(from: index) }
        guard index < count else { break }
        let byte = text[index]
        let value = Base64.value(byte)
        if value != Base64.invalid {
          bits = bits << 6 | value
          letters += 1
          if letters == 4 {
            emit(bits, letters: 4)
            (bits, letters) = (0, 0)
          }
        } else if byte == 0x3D {
          emit(bits << UInt32(6 * (4 - letters)), letters: letters)
          (bits, letters) = (0, 0)
          let next = skipPadding(from: index)
          // More of it may follow on another line, as where several files were joined.
          let endsLine = text[index..<next].contains(0x0A) || next == count
          index = next
          if !endsLine || !goesOn(at: index) { return index }
          continue
        }
        index += 1
      }
      emit(bits << UInt32(6 * (4 - letters)), letters: letters)
      return index
    }

    /// Quanta of four letters; returns where something else stands.
    private mutating func runWhole(from start: Int) -> Int {
      guard let base = text.baseAddress else { return start }
      // SAFETY: the kernel reads below `count`, and writes three bytes for four read, so never past
      // the room of 3/4 of the text.
      let read = ck_base64_run(base + start, count - start, target + written)
      written += read / 4 * 3
      return start + read
    }

    private mutating func emit(_ quantum: UInt32, letters: Int) {
      // SAFETY: as above; fewer letters write fewer bytes.
      if letters >= 2 { put(UInt8(truncatingIfNeeded: quantum >> 16)) }
      if letters >= 3 { put(UInt8(truncatingIfNeeded: quantum >> 8)) }
      if letters == 4 { put(UInt8(truncatingIfNeeded: quantum)) }
    }

    private mutating func put(_ byte: UInt8) {
      target[written] = byte
      written += 1
    }

    private func skipPadding(from start: Int) -> Int {
      var index = start
      while index < count, text[index] == 0x3D || text[index].isMailSpace { index += 1 }
      return index
    }

    /// After padding: does the line at `start` look like more base64?
    private func goesOn(at start: Int) -> Bool {
      var index = start
      while index < count, text[index] != 0x0A, text[index] != 0x0D, index - start < 256 {
        if Base64.value(text[index]) == Base64.invalid, text[index] != 0x3D {
          return false
        }
        index += 1
      }
      return index > start
    }
  }
}
