import CArchive
import Glibc

/// Where the files of a dump go: a folder, one tar.gz in it, or memory for an archive in an archive.
final class Target {
  private enum Place {
    case folder(String)
    case tarGz(OpaquePointer)
    case memory
  }

  private let place: Place
  /// How the paths of its documents begin.
  let prefix: String
  /// What was written, when it is kept in memory.
  private(set) var members: [(name: String, bytes: ByteBuffer)] = []
  private var madeFolders: Set<String> = []

  /// Files below `folder`, which is made.
  init(folder: String, name: String) throws(OutputError) {
    place = .folder(folder)
    prefix = name + "/"
    try makeFolders(folder)
  }

  /// Members of `folder/dump.tar.gz`.
  init(tarGzIn folder: String, name: String) throws(OutputError) {
    guard let archive = archive_write_new() else { throw OutputError("libarchive: no memory") }
    place = .tarGz(archive)
    prefix = name + "/dump.tar.gz!/"
    try makeFolders(folder)
    try ArchiveMaker.choose(.tarGz, archive)
    try ArchiveMaker.check(archive_write_open_filename(archive, folder + "/dump.tar.gz"), archive)
  }

  /// Members of the container with that document path, kept in memory.
  init(memberOf container: String) {
    place = .memory
    prefix = container + "!/"
  }

  deinit { if case .tarGz(let archive) = place { archive_write_free(archive) } }

  /// The path of the document `name`.
  func document(_ name: String) -> ByteBuffer {
    let path = ByteBuffer(capacity: 256)
    path.write(text: prefix)
    path.write(text: name)
    return path
  }

  /// Opens `name`; hand the sink back to `close`.
  func open(_ name: String, charset: Charset = .utf8) throws(OutputError) -> FileSink {
    guard case .folder(let folder) = place else { return try FileSink(path: nil, charset: charset) }
    let path = folder + "/" + name
    if let slash = path.lastIndex(of: "/") { try makeFolders(String(path[..<slash])) }
    return try FileSink(path: path, charset: charset)
  }

  /// Ends the file that `open` began; returns its size.
  func close(_ name: String, _ sink: FileSink) throws(OutputError) -> Int {
    let bytes = try sink.end()
    switch place {
    case .folder: break
    case .tarGz(let archive): try ArchiveMaker.add(name, bytes, to: archive)
    case .memory: members.append((name, bytes))
    }
    return sink.size
  }

  /// Writes a whole file.
  func put(_ name: String, _ bytes: ByteBuffer) throws(OutputError) {
    let sink = try open(name)
    sink.buffer.write(bytes)
    _ = try close(name, sink)
  }

  func finish() throws(OutputError) {
    guard case .tarGz(let archive) = place else { return }
    try ArchiveMaker.check(archive_write_close(archive), archive)
  }

  private func makeFolders(_ path: String) throws(OutputError) {
    guard !madeFolders.contains(path) else { return }
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if mkdir(part, 0o755) != 0 && errno != EEXIST { throw .system("cannot create \(part)") }
    }
    madeFolders.insert(path)
  }
}
