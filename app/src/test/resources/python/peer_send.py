"""A peer of the chat, after its description: one TCP connection for each message, UTF-8, one line feed.

python3 peer_send.py HOST PORT TEXT...
"""

import socket
import sys

host, port = sys.argv[1], int(sys.argv[2])
for text in sys.argv[3:]:
    with socket.create_connection((host, port), timeout=20) as line:
        line.sendall((text + "\n").encode("utf-8"))
