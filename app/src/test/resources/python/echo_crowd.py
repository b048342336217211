"""So many clients of the echo at once: all connect, then all speak, then all hear their own words.

python3 echo_crowd.py HOST PORT CLIENTS
"""

import resource
import selectors
import socket
import sys

# Some systems allow a program only 256 files unless it asks.
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
if soft < 4096:
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096 if hard < 0 else min(4096, hard), hard))
host, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
clients = [socket.create_connection((host, port), timeout=60) for _ in range(count)]
waiting = selectors.DefaultSelector()
for number, client in enumerate(clients):
    words = f"client {number} says 🐍 ".encode("utf-8") * 20
    client.sendall(words)
    waiting.register(client, selectors.EVENT_READ, [words, b""])
right = 0
while waiting.get_map():
    ready = waiting.select(timeout=60)
    if not ready:
        sys.exit(f"{right} of {count} heard themselves")
    for key, _ in ready:
        some = key.fileobj.recv(4096)
        key.data[1] += some
        if key.data[0] == key.data[1]:
            right += 1
            waiting.unregister(key.fileobj)
        elif not some:
            sys.exit("closed after " + repr(key.data[1]))
for client in clients:
    client.close()
print(right)
