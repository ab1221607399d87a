import CArchive
public import Corpus
import Glibc

/// Reads one archive, or one compressed stream as an archive of a single entry, entry by entry.
///
/// Order of calls: `next`, then read `data` as far as wanted, then `next` again. Streams without a
/// copy of their own; formats whose directory stands at the end want a seekable stream.
public struct ArchiveReader: ~Copyable {
  /// What the stream is read as.
  enum Layout {
    case archive(ArchiveFormat)
    case compressed(Compression)
  }

  private let archive: OpaquePointer
  private let input: ArchiveInput
  private let entryStream: EntryStream
  private let troubles: ArchiveTroubles
  private let format: ArchiveFormat?
  /// Of the entry that `next` returned last, from 1.
  private(set) var ordinal: UInt64 = 0

  private var closed: Set<UInt64> = []

  /// Headers since the last one that could be read.
  private var badHeaders = 0

  /// Headers that cannot be read one after the other before the archive is given up: libarchive may
  /// stand at the same one for ever.
  private static let maximumBadHeaders = 64

  /// Opens an archive of `format`. `passwords` are tried in order; the entries whose ordinals are
  /// `closed` are encrypted without libarchive knowing it.
  public init(
    _ stream: any ByteStream, format: ArchiveFormat, passwords: [[UInt8]] = [],
    closed: Set<UInt64> = [], limits: Limits = Limits(), source: SourceContext? = nil
  ) throws(StreamError) {
    try self.init(
      ArchiveInput(stream), layout: .archive(format), passwords: passwords, limits: limits,
      source: source)
    self.closed = closed
  }

  init(
    _ input: ArchiveInput, layout: Layout, passwords: [[UInt8]], limits: Limits,
    source: SourceContext?, meteredBy meterInput: ArchiveInput? = nil
  ) throws(StreamError) {
    EntryName.prepareLocale
    let format: ArchiveFormat? = if case .archive(let format) = layout { format } else { nil }
    let troubles = ArchiveTroubles(format: format, passwords: passwords)
    let archive = try ArchiveReader.open(input, layout, passwords: passwords, troubles)
    let meter = ExpansionMeter(limits: limits, input: meterInput ?? input, source: source)
    self.archive = archive
    self.input = input
    self.format = format
    self.troubles = troubles
    entryStream = EntryStream(
      archive: archive, input: input, meter: meter, limits: limits, troubles: troubles)
  }

  deinit {
    entryStream.end()
    archive_read_free(archive)
  }

  private static func open(
    _ input: ArchiveInput, _ layout: Layout, passwords: [[UInt8]], _ troubles: ArchiveTroubles
  ) throws(StreamError) -> OpaquePointer {
    guard let archive = archive_read_new() else { throw StreamError(.failed, "out of memory") }
    switch layout {
    case .archive(let format): format.enable(on: archive)
    case .compressed(let compression):
      compression.enable(on: archive)
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
    }
    for password in passwords where !password.isEmpty && !password.contains(0) {
      // SAFETY: the array ends in NUL and libarchive copies it.
      _ = (password + [0]).withUnsafeBytes {
        archive_read_add_passphrase(archive, $0.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
    let status = input.open(archive)
    // A compressed stream that fails at once reads as empty, with an error left behind.
    let isBroken = troubles.format == nil && archive_error_string(archive) != nil
    guard status >= ARCHIVE_WARN, !isBroken,
      troubles.format != nil || archive_filter_count(archive) > 1
    else {
      let error = troubles.ofHeader(archive, input: input, isOpen: false)
      archive_read_free(archive)
      throw error
    }
    return archive
  }

  /// The data of the entry that `next` returned last.
  public var data: any ByteStream { entryStream }

  /// As `data`, for readers on top of this one.
  var entry: EntryStream { entryStream }

  /// Bytes of the container that were needed so far.
  var positionInBytes: UInt64 { UInt64(max(0, archive_filter_bytes(archive, -1))) }

  /// The next entry, or nil at the end. Throws when no further entry can be read; those before
  /// stand.
  public mutating func next() throws(StreamError) -> ArchiveEntry? {
    try finishEntry()
    while badHeaders < ArchiveReader.maximumBadHeaders {
      var pointer: OpaquePointer?
      let status = archive_read_next_header(archive, &pointer)
      switch status {
      case ARCHIVE_OK, ARCHIVE_WARN:
        guard let pointer else { break }
        badHeaders = 0
        let entry = describe(pointer)
        entryStream.begin(lengthInBytes: entry.sizeInBytes, hasData: hasData(entry))
        return entry
      case ARCHIVE_EOF:
        if let failure = input.failure { throw failure }
        return nil
      case ARCHIVE_RETRY: break
      default:
        let error = troubles.ofHeader(archive, input: input, isOpen: true)
        guard status == ARCHIVE_FAILED, let pointer else { throw error }
        badHeaders += 1
        var entry = describe(pointer)
        entry.problem = error
        return entry
      }
      badHeaders += 1
    }
    throw StreamError(.failed, "too many damaged headers", position: positionInBytes)
  }

  /// Goes past the next `count` entries without decoding them.
  mutating func pass(_ count: UInt64) throws(StreamError) {
    while ordinal < count {
      var pointer: OpaquePointer?
      guard archive_read_next_header(archive, &pointer) >= ARCHIVE_FAILED else {
        throw troubles.ofHeader(archive, input: input, isOpen: true)
      }
      ordinal += 1
    }
  }

  /// True when `error` came from the data of the last entry and a new reader, which passes over it,
  /// may find others behind it. Not in a solid rar: what a reader gives there after passing over
  /// something is made of what it did not see.
  func canBePassed(_ error: StreamError) -> Bool {
    error.code == .failed && entryStream.failure != nil && format?.decodesToSkip == true
      && !RarHeader.isSolid(input.head)
  }

  /// Reads a compressed stream to its end, so that its damage is noticed; throws what is wrong with
  /// it, at its byte position.
  func finish() throws(StreamError) {
    do throws(StreamError) {
      try entryStream.drain()
    } catch {
      throw StreamError(error.code, error.reason, position: positionInBytes)
    }
    let position = positionInBytes
    if input.hasRest(after: position) {
      throw StreamError(.failed, "other data behind the compressed stream", position: position)
    }
  }

  /// Skips what is left of the entry. Where skipping means decoding, it is counted.
  private func finishEntry() throws(StreamError) {
    if format?.decodesToSkip == true, entryStream.failure == nil {
      try? entryStream.drain()
    }
    if let failure = entryStream.failure, isFinal(failure) {
      throw StreamError(failure.code, failure.reason, position: positionInBytes)
    }
    entryStream.end()
  }

  /// True when nothing behind a failed entry can be read: a limit of the whole container, or a
  /// damaged stream that later members share (libarchive must not be asked to skip over that).
  private func isFinal(_ failure: StreamError) -> Bool {
    if entryStream.isArchiveBroken || failure.code == .cancelled { return true }
    if failure.code == .refused { return entryStream.isOverRatio }
    return format?.decodesToSkip == true
  }

  /// libarchive's rar5 reader gives no end of an entry of no bytes, its rar reader loses its way.
  private func hasData(_ entry: ArchiveEntry) -> Bool {
    guard entry.kind == .file, entry.problem == nil else { return false }
    return entry.sizeInBytes != 0 || (format != .rar && format != .rar5)
  }

  private mutating func describe(_ pointer: OpaquePointer) -> ArchiveEntry {
    ordinal += 1
    let isSizeKnown = archive_entry_size_is_set(pointer) != 0
    let size = archive_entry_size(pointer)
    var entry = ArchiveEntry(
      name: EntryName.text(of: pointer, format: format, ordinal: ordinal),
      kind: ArchiveReader.kind(of: pointer),
      sizeInBytes: isSizeKnown && size >= 0 ? UInt64(size) : nil,
      modified: archive_entry_mtime_is_set(pointer) != 0
        ? Int64(archive_entry_mtime(pointer)) : nil,
      isEncrypted: archive_entry_is_encrypted(pointer) != 0)
    let isClosed = entry.isEncrypted && !canDecrypt || closed.contains(ordinal)
    if isClosed, entry.kind == .file { entry.problem = troubles.encrypted() }
    return entry
  }

  /// libarchive decrypts zip alone; of the others it would give the encrypted bytes.
  private var canDecrypt: Bool {
    archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_ZIP
  }

  private static func kind(of pointer: OpaquePointer) -> ArchiveEntry.Kind {
    // As in `EntryName`: a stale ENOMEM would end the process.
    errno = 0
    let isLink = archive_entry_hardlink(pointer) != nil || archive_entry_hardlink_w(pointer) != nil
    // The last of several cpio links carries the data.
    if isLink, archive_entry_size(pointer) <= 0 { return .hardLink }
    switch archive_entry_filetype(pointer) & 0o170000 {
    case 0o040000: return .directory
    case 0o120000: return .symbolicLink
    case 0o100000, 0: return .file
    default: return .special
    }
  }
}
