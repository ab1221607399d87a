import Format
import Storage

/// A new file of the index on its way to the disk: sections, checksums, sync.
///
/// Order of calls: `begin`, `write` …, `end` for each section, then `finish`.
struct SegmentFile: ~Copyable {
  private var file: OutputFile
  private var encoder: FileEncoder
  /// The files that this one is made of.
  private let inputs: [MappedFile]
  private var writtenSinceRelease = 0

  /// After so much was written, the pages of the inputs that were read are let go of.
  private static let releaseStepInBytes = 16 << 20

  private init(
    _ file: consuming OutputFile, _ encoder: consuming FileEncoder, _ inputs: [MappedFile]
  ) {
    self.file = file
    self.encoder = encoder
    self.inputs = inputs
  }

  /// Creates the file and writes its header. The pages of `inputs`, which are read while it is
  /// written, would count as this process's memory: they are let go of now and then.
  static func create(
    _ id: UInt64, _ type: FileFormat.FileType, in folder: Folder, indexID: UInt64,
    failPoints: FailPoints?, readingFrom inputs: [MappedFile] = []
  ) throws(IndexError) -> SegmentFile {
    let name = SegmentEntry(id: id, type: type, lengthInBytes: 0, count: 0).name
    let file = try create(name, in: folder, failPoints)
    var segment = SegmentFile(file, FileEncoder(type, fileID: 0, indexID: indexID), inputs)
    try segment.write(segment.encoder.header)
    return segment
  }

  private static func create(
    _ name: String, in folder: Folder, _ failPoints: FailPoints?
  ) throws(IndexError) -> OutputFile {
    do throws(StorageError) {
      // Left over from a run that did not commit it: nothing refers to it.
      if folder.has(name) { try folder.remove(name) }
      return try OutputFile(creating: folder.path(of: name), failPoints: failPoints)
    } catch {
      throw IndexError(error)
    }
  }

  private mutating func write(_ bytes: [UInt8]) throws(IndexError) {
    if bytes.isEmpty { return }
    var failure: StorageError?
    bytes.withUnsafeBytes { raw in
      do throws(StorageError) { try file.write(raw) } catch { failure = error }
    }
    if let failure { throw IndexError(failure) }
  }

  mutating func begin(_ section: FileFormat.Section) { encoder.begin(section) }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(IndexError) {
    guard bytes.count > 0 else { return }
    encoder.note(UnsafeRawBufferPointer(bytes))
    do throws(StorageError) {
      try file.write(UnsafeRawBufferPointer(bytes))
    } catch {
      throw IndexError(error)
    }
    writtenSinceRelease += bytes.count
    if writtenSinceRelease >= SegmentFile.releaseStepInBytes {
      for input in inputs { input.release() }
      writtenSinceRelease = 0
    }
  }

  mutating func end() throws(IndexError) { try write(encoder.end()) }

  mutating func section(
    _ section: FileFormat.Section, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(IndexError) {
    begin(section)
    try write(bytes)
    try end()
  }

  mutating func write(_ index: borrowing OrdinalIndex) throws(IndexError) {
    try index.write { (bytes) throws(IndexError) in try write(bytes) }
  }

  /// An order section, empty where each entry's number is its place.
  mutating func section(
    _ section: FileFormat.Section, _ order: borrowing OrdinalIndex
  ) throws(IndexError) {
    begin(section)
    if !order.isIdentity { try write(order) }
    try end()
  }

  /// Writes directory and footer and makes the file durable; returns its length.
  consuming func finish() throws(IndexError) -> UInt64 {
    var file = file
    let tail = encoder.tail()
    var failure: StorageError?
    tail.withUnsafeBytes { raw in
      do throws(StorageError) { try file.write(raw) } catch { failure = error }
    }
    if let failure { throw IndexError(failure) }
    let length = file.length
    do throws(StorageError) { try file.finish() } catch { throw IndexError(error) }
    return length
  }
}
