import Glibc

/// Standard input, output and error of a process that was started without them.
enum StandardDescriptors {
  /// Opens what is closed among 0, 1 and 2, so that no file of the index gets such a number and a
  /// message is written into it. Reading from or writing to them fails as it did before.
  static func hold() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is this one: the lower ones are open by now.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
