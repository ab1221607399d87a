public import Glibc

/// A started program and the test's ends of its three pipes.
public struct RunningProgram: Sendable {
  /// The process id, to send signals to.
  public let id: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32

  /// Feeds it `bytes`, waits for its end, and returns what `Program.run` returns. Call it once.
  public func wait(feeding bytes: [UInt8] = []) -> Program.Result {
    var result = exchange(bytes)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    result.exitCode = signal == 0 ? (status >> 8) & 0xff : 128 + signal
    return result
  }

  /// Feeds `bytes` and collects both outputs until the program has closed them.
  ///
  /// All three in one poll loop: a program that fills one pipe while the test waits on another
  /// would hang both.
  func exchange(_ bytes: [UInt8]) -> Program.Result {
    signal(SIGPIPE, SIG_IGN)
    var result = Program.Result(exitCode: 0, stdout: [], stderr: [], peakRSS: 0)
    var sent = 0
    var ends = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    if bytes.isEmpty { closeEnd(&ends[0]) } else { _ = fcntl(input, F_SETFL, O_NONBLOCK) }
    while ends[1].fd >= 0 || ends[2].fd >= 0 {
      guard poll(&ends, 3, 20) >= 0 || errno == EINTR else { break }
      result.peakRSS = max(result.peakRSS, highWaterMark)
      if ends[0].fd >= 0 && ends[0].revents != 0 {
        sent += send(bytes[sent...], to: input)
        if sent >= bytes.count { closeEnd(&ends[0]) }
      }
      if ends[1].revents != 0 && !receive(from: output, &result.stdout) { closeEnd(&ends[1]) }
      if ends[2].revents != 0 && !receive(from: errors, &result.stderr) { closeEnd(&ends[2]) }
    }
    for index in ends.indices { closeEnd(&ends[index]) }
    return result
  }

  /// The highest resident size so far, in bytes, as the kernel keeps it for this program alone: what
  /// `wait4` reports counts the memory of the process that started it too. Sampled while it runs.
  private var highWaterMark: Int {
    guard let file = fopen("/proc/\(id)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      var kibibytes = 0
      let found = withUnsafeMutablePointer(to: &kibibytes) {
        withVaList([$0]) { vsscanf(line, "VmHWM: %ld", $0) }
      }
      if found == 1 { return kibibytes * 1024 }
    }
    return 0
  }

  /// How many bytes went; all of them when the program does not listen any more.
  private func send(_ bytes: ArraySlice<UInt8>, to end: Int32) -> Int {
    let count = bytes.withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : bytes.count
  }

  /// Whether more may come.
  private func receive(from end: Int32, _ bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(end, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes += buffer[..<count]
    return true
  }

  private func closeEnd(_ end: inout pollfd) {
    if end.fd >= 0 { close(end.fd) }
    end.fd = -1
    end.revents = 0
  }
}
