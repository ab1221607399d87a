import Bytes

// Hot code: works in place.

/// The lines of a decoded body.
public enum MailLines {
  /// Makes every line end from `start` on, CRLF, CR or CR CR LF, a single LF.
  public static func normalize(_ text: inout [UInt8], from start: Int) {
    let kept = text.withUnsafeMutableBufferPointer { text -> Int in
      let whole = UnsafeBufferPointer(text)
      guard let base = text.baseAddress,
        var read = firstIndex(of: 0x0D, in: whole, from: start)
      else { return text.count }
      var write = read
      while read < text.count {
        // A carriage return stands at `read`.
        var next = read + 1
        while next < text.count, text[next] == 0x0D { next += 1 }
        if next < text.count, text[next] == 0x0A {
          next += 1
          text[write] = 0x0A
          write += 1
        } else {
          for _ in read..<next {
            text[write] = 0x0A
            write += 1
          }
        }
        let stop = firstIndex(of: 0x0D, in: whole, from: next) ?? text.count
        // SAFETY: write <= next: as many bytes were read as were written, and both ranges lie
        // inside the buffer; memmove allows them to overlap.
        (base + write).update(from: base + next, count: stop - next)
        write += stop - next
        read = stop
      }
      return write
    }
    text.removeLast(text.count - kept)
  }

  /// Joins the lines that were wrapped for display (RFC 3676, `format=flowed`) from `start` on:
  /// a line that ends in a space goes on in the next one of the same quote depth. The signature mark
  /// `-- ` and its like stay as they are.
  public static func joinFlowed(_ text: inout [UInt8], from start: Int, deletesSpace: Bool) {
    let kept = text.withUnsafeMutableBufferPointer { text -> Int in
      let whole = UnsafeBufferPointer(text)
      var write = start
      var read = start
      /// Quote depth of the line that goes on; nil when none does.
      var flowing: Int?
      while read < text.count {
        let feed = firstIndex(of: 0x0A, in: whole, from: read) ?? text.count
        var content = read
        while content < feed, text[content] == 0x3E { content += 1 }
        let depth = content - read
        if content < feed, text[content] == 0x20 { content += 1 }
        let isMark = feed - content == 3 && whole.starts(withIgnoringCase: "-- ", at: content)
        if let open = flowing, open == depth, !isMark {
          // Goes on: without its quote marks and stuffed space, over the line end before it.
          write -= 1
        } else {
          content = depth > 0 ? read : content
        }
        for index in content..<feed {
          text[write] = text[index]
          write += 1
        }
        let isFlowing = feed > content && text[feed - 1] == 0x20 && !isMark
        if isFlowing, deletesSpace { write -= 1 }
        if feed < text.count {
          text[write] = 0x0A
          write += 1
        }
        flowing = isFlowing ? depth : nil
        read = feed + 1
      }
      return write
    }
    text.removeLast(text.count - kept)
  }
}
