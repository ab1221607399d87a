import Glibc

/// Runs a built program the way a user's shell does, for the end to end tests.
public enum Program {
  /// How a run ended, and what it said.
  public struct Result: Sendable {
    /// The exit code; `128 + n` when signal `n` ended it, as a shell says it.
    public var exitCode: Int32
    public var stdout: [UInt8]
    public var stderr: [UInt8]
    /// The highest resident size of the process in bytes.
    public var peakRSS: Int

    /// Standard output as text.
    public var output: String { String(decoding: stdout, as: UTF8.self) }
    /// Standard error as text.
    public var errors: String { String(decoding: stderr, as: UTF8.self) }
    /// The lines of standard output, without the empty ones.
    public var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Why a program could not be started.
  public struct StartError: Error, CustomStringConvertible {
    public var description: String
  }

  /// Where a program of this package was built: beside the running test program, or in the
  /// folder that `LEAKINDEX_PROGRAMS` names.
  public static func built(_ name: String) -> String {
    if let folder = getenv("LEAKINDEX_PROGRAMS") { return String(cString: folder) + "/" + name }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let slash = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    return String(decoding: bytes[..<slash], as: UTF8.self) + "/" + name
  }

  /// Runs `path` to its end with `input` on standard input.
  ///
  /// `environment` is added to the test's own. `folder` is where it starts, when given.
  public static func run(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    input: [UInt8] = [], folder: String? = nil
  ) throws -> Result {
    try start(path, arguments, environment: environment, folder: folder).wait(feeding: input)
  }

  /// Starts `path` and returns at once: for tests that kill it. `wait` must be called on it.
  public static func start(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> RunningProgram {
    pthread_mutex_lock(starting.mutex)
    defer { pthread_mutex_unlock(starting.mutex) }
    var pipes = [Int32](repeating: -1, count: 6)
    for index in 0..<3 {
      let status = pipes.withUnsafeMutableBufferPointer { pair in
        // SAFETY: six descriptors, two for each of the three pipes.
        pipe(pair.baseAddress! + index * 2)
      }
      guard status == 0 else { throw StartError(description: "pipe: errno \(errno)") }
      for end in pipes[(index * 2)...(index * 2 + 1)] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[3], 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[5], 2)

    var id: pid_t = 0
    // posix_spawn's own change of folder is hidden behind _GNU_SOURCE, so env(1) does it.
    let program = folder == nil ? path : "/usr/bin/env"
    let mover = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
    let status = withCStrings(mover + [path] + arguments) { argv in
      withCStrings(merged(environment)) { envp in
        posix_spawn(&id, program, &actions, nil, argv, envp)
      }
    }
    for end in [pipes[0], pipes[3], pipes[5]] { close(end) }
    guard status == 0 else {
      for end in [pipes[1], pipes[2], pipes[4]] { close(end) }
      throw StartError(description: "cannot start \(path): \(String(cString: strerror(status)))")
    }
    return RunningProgram(id: id, input: pipes[1], output: pipes[2], errors: pipes[4])
  }

  /// One start at a time: a child started between `pipe` and close-on-exec would keep the other's
  /// pipe open, and its test would wait for both.
  private static let starting = StartLock()

  private final class StartLock: @unchecked Sendable {
    // SAFETY: a mutex may be used from any thread; it is allocated once and lives for ever.
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    init() { pthread_mutex_init(mutex, nil) }
  }

  /// The environment of the test with `added` over it, as `NAME=value`.
  private static func merged(_ added: [String: String]) -> [String] {
    var values: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      let name = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)[0]
      if added[String(name)] == nil { values.append(text) }
      next += 1
    }
    return values + added.map { "\($0.key)=\($0.value)" }
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
