//! A port of a test, at which a server listens now, later, or never.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use tokio::net::{TcpListener, TcpSocket};

/// A port that the system gives to no other program. It refuses connections while no server listens.
pub(crate) struct Port {
    pub(crate) address: SocketAddr,
    /// It never listens.
    _held_by: TcpSocket,
}

impl Port {
    /// Holds a port of IPv4.
    pub(crate) fn any() -> io::Result<Self> {
        Self::hold((Ipv4Addr::LOCALHOST, 0))
    }

    /// Holds the port of this address, or any port if it is 0.
    pub(crate) fn hold(address: impl Into<SocketAddr>) -> io::Result<Self> {
        let address = address.into();
        let socket = socket(address)?;
        socket.bind(address)?;
        // From now on, servers can listen here, which set the same option. Nobody could hold the port beside this socket, which
        // did not have it.
        socket.set_reuseaddr(true)?;
        Ok(Self {
            address: socket.local_addr()?,
            _held_by: socket,
        })
    }

    pub(crate) fn listen(&self) -> io::Result<TcpListener> {
        self.listen_with_queue(1024)
    }

    /// Listens, with a queue for this many connections.
    pub(crate) fn listen_with_queue(&self, length: u32) -> io::Result<TcpListener> {
        let socket = socket(self.address)?;
        socket.set_reuseaddr(true)?;
        socket.bind(self.address)?;
        socket.listen(length)
    }
}

fn socket(address: SocketAddr) -> io::Result<TcpSocket> {
    match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    }
}
